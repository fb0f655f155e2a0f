import {
  agreementSections,
  agreementWarnings,
  agreementText,
  type AgreementFieldKey,
  type AgreementLimits,
  type AgreementSection,
  type AgreementValues,
  type Sponsorship,
} from '@qicheng/domain';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { FactSheet } from '../facts/fact-sheet';
import { useRegionName } from '../facts/use-region-name';
import { agreementConcerns } from './agreement-concerns';
import { AGREEMENT as M } from './messages';

/** What the summary needs of an agreement's view. */
export interface AgreementFactsView {
  readonly values: AgreementValues;
  readonly limits: AgreementLimits;
  readonly addressIsDefault: boolean;
  readonly contactIsDefault: boolean;
  readonly addressConfirmed: boolean;
  readonly contactConfirmed: boolean;
  /** Of a graduate who is tied to a unit; companies are not told. */
  readonly sponsorship: Sponsorship | null;
  readonly outsideSponsor: boolean;
}

interface Props {
  readonly view: AgreementFactsView;
  /** Only these parts; all when left out. */
  readonly sections?: readonly AgreementSection[];
}

/**
 * The terms of an agreement to read, with a warning where the company's registered address or representative was simply left, where
 * it is not whom the graduate is tied to, and where terms are unusual.
 */
export function AgreementFacts({ view, sections }: Props) {
  const regionName = useRegionName();
  const { values } = view;
  return (
    <FactSheet
      sections={agreementSections
        .filter(({ section }) => sections?.includes(section) ?? true)
        .map(({ section, label, fields }) => ({
          key: section,
          title: label,
          facts: fields
            .filter(({ key }) => agreementConcerns(key, values))
            .map(({ key, label: name, kind }) => ({
              key,
              label: name,
              value: agreementText(key, values[key], regionName),
              wide: kind === 'longtext',
              note: markOf(key, view),
            })),
        }))}
    />
  );
}

function markOf(field: AgreementFieldKey, view: AgreementFactsView): ReactNode {
  if (field === 'employerName' && view.outsideSponsor) return warning(M.sponsor(view.sponsorship?.sponsorUnit ?? null));
  if (field === 'employerAddress' && view.addressIsDefault) return mark(M.address, view.addressConfirmed);
  if (field === 'employerContact' && view.contactIsDefault) return mark(M.contact, view.contactConfirmed);
  const unusual = agreementWarnings(view.values, view.limits).find((flaw) => flaw.field === field);
  return unusual && warning(unusual.message);
}

const warning = (words: string) => (
  <Tag color="warning" variant="filled">
    {words}
  </Tag>
);

const mark = (words: { readonly unchanged: string; readonly confirmed: string }, confirmed: boolean) => (
  <Tag color={confirmed ? 'default' : 'warning'} variant="filled">
    {confirmed ? words.confirmed : words.unchanged}
  </Tag>
);
