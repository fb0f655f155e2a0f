import {
  TERMINATION_FIELDS,
  TERMINATION_PAPER_LABEL,
  TERMINATION_PAPERS,
  terminationField,
  terminationText,
  type AgreementInitiator,
  type TerminationState,
  type TerminationValues,
} from '@qicheng/domain';
import { PaperClipOutlined } from '@ant-design/icons';
import { dateTime } from '@qicheng/ui';
import { FactSheet, type Fact } from '../facts/fact-sheet';
import { TERMINATION as M } from './messages';
import { terminationConcerns } from './termination-concerns';

/** What the sheet needs of a termination's view. */
export interface TerminationSheetView {
  readonly state: TerminationState;
  readonly initiator: AgreementInitiator;
  readonly values: TerminationValues;
  /** In yuan, as the agreement says; null for none. */
  readonly penalty: string | null;
  readonly files: readonly { readonly kind: string; readonly name: string }[];
  readonly asksCounterpart: boolean;
  readonly counterpartDecision: string | null;
  readonly counterpartAt: string | Date | null;
  readonly counterpartReason: string | null;
}

interface Props {
  readonly view: TerminationSheetView;
  /** Where a paper is downloaded. */
  readonly fileUrl: (kind: string) => string;
}

/** A request to terminate to read: what its initiator says, the papers, and the other side's answer. */
export const TerminationSheet = ({ view, fileUrl }: Props) => (
  <FactSheet
    sections={[
      { key: 'request', title: M.title, facts: requestFacts(view) },
      { key: 'papers', title: M.papers, facts: paperFacts(view, fileUrl) },
      { key: 'counterpart', title: M.counterpart, facts: counterpartFacts(view) },
    ]}
  />
);

const requestFacts = ({ values, initiator, penalty }: TerminationSheetView): Fact[] => [
  ...TERMINATION_FIELDS.filter(({ key }) => terminationConcerns(key, values, initiator))
    .map(({ key, label, kind }) => ({
      key,
      label,
      value: terminationText(key, values[key]),
      wide: kind === 'longtext',
    }))
    .filter(({ key, value }) => value !== '' || terminationField(key).required),
  ...(penalty === null ? [] : [{ key: 'penalty', label: M.penalty, value: M.yuan(penalty) }]),
];

const paperFacts = ({ files }: TerminationSheetView, fileUrl: Props['fileUrl']): Fact[] =>
  TERMINATION_PAPERS.flatMap((kind) => {
    const file = files.find((one) => one.kind === kind);
    return file === undefined
      ? []
      : [
          {
            key: kind,
            label: TERMINATION_PAPER_LABEL[kind],
            value: file.name,
            note: (
              <a href={fileUrl(kind)}>
                <PaperClipOutlined aria-hidden="true" /> {M.download}
              </a>
            ),
          },
        ];
  });

function counterpartFacts(view: TerminationSheetView): Fact[] {
  const { counterpartAt, counterpartReason } = view;
  return [
    { key: 'decision', label: M.decision, value: decisionText(view) },
    ...(counterpartAt === null ? [] : [{ key: 'at', label: M.at, value: dateTime(counterpartAt) }]),
    ...(counterpartReason === null ? [] : [{ key: 'reason', label: M.reason, value: counterpartReason, wide: true }]),
  ];
}

function decisionText({ state, counterpartDecision, asksCounterpart }: TerminationSheetView): string {
  if (counterpartDecision !== null) return DECISION[counterpartDecision] ?? counterpartDecision;
  if (!asksCounterpart) return M.offline;
  return state === 'DRAFT' || state === 'COUNTERPART_CONFIRM' ? M.waiting : M.silent;
}

const DECISION: Readonly<Record<string, string>> = { AGREED: M.agreed, REFUSED: M.refused };
