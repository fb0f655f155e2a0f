import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import type { AgreementClause } from '@qicheng/domain';
import { Button, Form, Input } from 'antd';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import styles from './agreement-setup.module.css';
import { clauseFlaws, type EditedClause } from './clause-list';

const { clauses: M } = AGREEMENT_SETUP;

interface Props {
  readonly clause: EditedClause;
  /** Its place, from 0. */
  readonly at: number;
  readonly last: boolean;
  /** There is no other; one has to stay. */
  readonly only: boolean;
  readonly onChange: (part: Partial<AgreementClause>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One clause with its title, text and place. */
export function ClauseCard({ clause, at, last, only, onChange, onMove, onRemove }: Props) {
  const flaws = clauseFlaws(clause);
  const place = at + 1;
  return (
    <li className={styles.clause}>
      <header className={styles.clauseHead}>
        <strong>{M.item(place)}</strong>
        <span>
          <Button
            type="text"
            icon={<ArrowUpOutlined />}
            aria-label={M.up(place)}
            disabled={at === 0}
            onClick={() => onMove(-1)}
          />
          <Button
            type="text"
            icon={<ArrowDownOutlined />}
            aria-label={M.down(place)}
            disabled={last}
            onClick={() => onMove(1)}
          />
          <Button
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={M.remove(place)}
            disabled={only}
            onClick={onRemove}
          />
        </span>
      </header>
      <Form.Item {...told(flaws.title)}>
        <Input
          aria-label={M.titleOf(place)}
          maxLength={30}
          showCount
          value={clause.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </Form.Item>
      <Form.Item {...told(flaws.text)}>
        <Input.TextArea
          aria-label={M.textOf(place)}
          autoSize={{ minRows: 2 }}
          maxLength={400}
          showCount
          value={clause.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </Form.Item>
    </li>
  );
}

const told = (flaw: string | undefined) => (flaw === undefined ? {} : { validateStatus: 'error' as const, help: flaw });
