import { REASON_MIN } from '@qicheng/contracts';
import { AGREEMENT_MARKS, agencyNeeded } from '@qicheng/domain';
import { describeError, useAccount } from '@qicheng/ui';
import { Alert, App, Modal, Radio } from 'antd';
import { useState } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import type { AgreementView, MarkDetails } from './agreement.api';
import styles from './agreement.module.css';
import { StampDetails } from './stamp-details';

type Mark = AgreementView['offers'][number];
type Marked = Pick<AgreementView, 'offers' | 'values' | 'employer'>;

const ACTIONS = Object.values(AGREEMENT_MARKS).map(({ action }): string => action);
const AGENCY = AGREEMENT_MARKS.AGENCY_SEALED.action;
const AFTER: Readonly<Record<string, string | undefined>> = M.stampAfter;

/** The seals that an agreement needs and the reader may mark, now or once something else is done. */
export const marksOf = ({ offers, values, employer }: Marked): readonly Mark[] => {
  const agency = agencyNeeded(values, employer?.hasPersonnelAuthority === true);
  return offers.filter(({ action }) => ACTIONS.includes(action) && (agency || action !== AGENCY));
};

interface Props {
  readonly view: Marked & Pick<AgreementView, 'name' | 'scans' | 'revision'>;
  /** Chosen to begin with; the first that can be marked when left out. */
  readonly action?: string | undefined;
  readonly onMark: (action: string, details: MarkDetails) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The choice of the seal to mark: says what follows; those that have to wait say why. */
export function StampDialog({ view, action, onMark, onClose }: Props) {
  const { message } = App.useApp();
  const marks = marksOf(view);
  const [chosen, setChosen] = useState(action ?? marks.find(({ hindrance }) => hindrance === null)?.action);
  const [details, setDetails] = useState<MarkDetails>({});
  const standIn = useStandIn(chosen);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const mark = async () => {
    if (chosen === undefined) return;
    if (standIn && (details.reason ?? '').trim().length < REASON_MIN) return setFailure(M.standInReason);
    setBusy(true);
    setFailure(undefined);
    try {
      await onMark(chosen, standIn ? details : withoutReason(details));
      void message.success(M.marked(marks.find((one) => one.action === chosen)?.label ?? ''));
      onClose();
    } catch (error) {
      setFailure(describeError(error).text);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={M.stampTitle(view.name)}
      okText={M.stampConfirm}
      okButtonProps={{ disabled: chosen === undefined }}
      confirmLoading={busy}
      onOk={() => void mark()}
      onCancel={onClose}
    >
      <p>{M.stampLead}</p>
      <MarkChoice marks={marks} chosen={chosen} onChoose={setChosen} />
      <p role="status">{AFTER[chosen ?? '']}</p>
      <StampDetails view={view} details={details} standIn={standIn} onChange={setDetails} />
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={failure} />}
    </Modal>
  );
}

/** True where the centre would set a college's mark, which wants a reason. */
function useStandIn(action: string | undefined): boolean {
  const { role } = useAccount();
  const owner = Object.values(AGREEMENT_MARKS).find((mark) => mark.action === action)?.role;
  return owner !== undefined && owner !== role;
}

const withoutReason = ({ reason: _reason, ...details }: MarkDetails): MarkDetails => details;

interface ChoiceProps {
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  readonly onChoose: (action: string) => void;
}

const MarkChoice = ({ marks, chosen, onChoose }: ChoiceProps) => (
  <Radio.Group
    className={styles.stamps ?? ''}
    value={chosen}
    onChange={({ target }) => onChoose(target.value as string)}
  >
    {marks.map(({ action, label, hindrance }) => (
      <Radio key={action} value={action} disabled={hindrance !== null}>
        {label}
        {hindrance !== null && <span className={styles.why}>{hindrance}</span>}
      </Radio>
    ))}
  </Radio.Group>
);
