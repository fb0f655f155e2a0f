import { Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { EmployerChoice } from './employer-choice';
import styles from './employer-search.module.css';
import { EMPLOYER } from './messages';
import { useEmployerHits, type SearchStatus } from './use-employer-hits';

const M = EMPLOYER.search;

interface Props {
  readonly id?: string;
  /** Finds companies, best first, by part of the name, pinyin initials or the beginning of the credit code. */
  readonly search: (q: string) => Promise<readonly EmployerChoice[]>;
  readonly value: EmployerChoice | null;
  readonly onChange: (employer: EmployerChoice) => void;
  /** What stands at the lower end of the list, such as “没有找到？”; is told what was typed. */
  readonly footer?: (typed: string) => ReactNode;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** Finds a company while somebody types and takes one by mouse, touch or keyboard. */
export function EmployerSearch({ search, value, onChange, footer, ...rest }: Props) {
  const { typed, type, hits, status } = useEmployerHits(search);
  const choose = (id: string) => {
    const hit = hits.find((one) => one.id === id);
    if (hit !== undefined) onChange(hit);
  };
  return (
    <Select<string>
      {...rest}
      aria-label={M.label}
      className={styles.search ?? ''}
      value={value?.id ?? null}
      onSelect={choose}
      options={optionsOf(hits, value)}
      showSearch={{ filterOption: false, onSearch: type, searchValue: typed }}
      optionRender={({ data }) => <Hit hit={data.hit} />}
      labelRender={({ label }) => label ?? value?.name}
      placeholder={M.placeholder}
      notFoundContent={<p className={styles.none}>{WORDS[status](typed.trim())}</p>}
      popupRender={(list) => (
        <>
          {list}
          {footer !== undefined && <div className={styles.footer}>{footer(typed.trim())}</div>}
        </>
      )}
    />
  );
}

const optionsOf = (hits: readonly EmployerChoice[], value: EmployerChoice | null) => {
  const offered = hits.length === 0 && value !== null ? [value] : hits;
  return offered.map((hit) => ({ value: hit.id, label: hit.name, hit }));
};

const WORDS: Readonly<Record<SearchStatus, (typed: string) => string>> = {
  short: () => M.more,
  searching: () => M.searching,
  failed: () => M.failed,
  answered: M.none,
};

const Hit = ({ hit: { name, uscc, regionName, formerName, verified, claimed } }: { readonly hit: EmployerChoice }) => (
  <span className={styles.hit}>
    <span className={styles.name}>
      {name}
      {!verified && (
        <Tag color="warning" variant="filled">
          {M.unverified}
        </Tag>
      )}
      {claimed && (
        <Tag color="success" variant="filled">
          {M.claimed}
        </Tag>
      )}
    </span>
    <span className={styles.facts}>
      {[formerName && M.former(formerName), uscc, regionName].filter(Boolean).join('　')}
    </span>
  </span>
);
