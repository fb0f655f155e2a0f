import type { LookUpInviteeDto } from '@qicheng/contracts';
import { useKept } from '@qicheng/records';
import { App, Button, Steps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { INVITATION } from '../../messages/invitation';
import { companyTerms } from './company-terms';
import { FindInvitee, type Found } from './find-invitee';
import { InvitationForm } from './invitation-form';
import { useInvitationActions, type Company } from './invitation.api';
import styles from './invitation.module.css';
import { InviteeCard } from './invitee-card';
import { NOTHING_TYPED, type Typed } from './terms';
import { useInvitationForm } from './use-invitation-form';

interface Whom {
  readonly named: Partial<LookUpInviteeDto>;
  readonly found?: Found;
}

interface Kept extends Whom {
  readonly terms: Typed;
}

const NOTHING: Kept = { named: {}, terms: NOTHING_TYPED };
const { steps, find } = INVITATION;
const ID_NUMBER = /^\d{17}[\dxX]$/;

/** What of it may lie in a browser: nobody's ID number. */
const keepable = (whom: Whom): Whom => (ID_NUMBER.test(whom.named.studentKey?.trim() ?? '') ? { named: {} } : whom);

/** First the graduate, then the terms; both stay in this browser until the invitation is sent. */
export function NewInvitation({ company }: { readonly company: Company }) {
  const { typed, change, drop } = useKept<Kept>('invitation:new', NOTHING);
  const { terms, ...left } = typed;
  const [whom, setWhom] = useState<Whom>(left);
  const { named, found } = whom;
  const choose = (next: Whom) => {
    setWhom(next);
    change({ ...keepable(next), terms });
  };
  return (
    <>
      <Steps
        className={styles.steps ?? ''}
        size="small"
        responsive={false}
        titlePlacement="vertical"
        current={found === undefined ? 0 : 1}
        items={[{ title: steps.find }, { title: steps.fill }]}
      />
      {found === undefined ? (
        <FindInvitee
          named={named}
          onNamed={(next) => choose({ named: next })}
          onFound={(next) => choose({ named: next.named, found: next })}
        />
      ) : (
        <>
          <InviteeCard
            invitee={found.invitee}
            action={<Button onClick={() => choose({ named })}>{find.again}</Button>}
          />
          <NewTerms
            company={company}
            found={found}
            typed={terms}
            change={(next) => change({ ...keepable(whom), terms: next })}
            drop={drop}
          />
        </>
      )}
    </>
  );
}

interface TermsProps {
  readonly company: Company;
  readonly found: Found;
  readonly typed: Typed;
  readonly change: (typed: Typed) => void;
  readonly drop: () => void;
}

function NewTerms({ company, found, typed, change, drop }: TermsProps) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { invite } = useInvitationActions();
  const form = useInvitationForm({
    stored: companyTerms(company),
    usualDays: company.inviteDays,
    typed,
    change,
    send: async (terms) => {
      const id = await invite({ ...found.named, ...terms });
      void message.success(INVITATION.send.done);
      await navigate(`/agreements/${id}`, { replace: true });
      drop();
    },
  });
  return <InvitationForm form={form} words={INVITATION.send} invitee={inviteeLine(found)} />;
}

const inviteeLine = ({ invitee: { name, collegeName, majorName } }: Found): string =>
  [name, collegeName, majorName].join(' ');
