import type { EmployerRole } from '@qicheng/domain';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import styles from './company-user-acts.module.css';
import { EMPLOYER } from './messages';

const { user: M } = EMPLOYER;

interface Props {
  readonly user: { readonly name: string; readonly role: EmployerRole };
  /** The acts ask for a reason, and the user is told: whoever acts does so in the company's place. */
  readonly reasoned?: boolean;
  readonly onRole: (role: EmployerRole, reason: string) => Promise<unknown>;
  readonly onLetGo: (reason: string) => Promise<unknown>;
}

/** What can be done about a user of a company: another role, or an end. */
export function CompanyUserActs({ user: { name, role }, reasoned = false, onRole, onLetGo }: Props) {
  const { message } = App.useApp();
  const words = role === 'ADMIN' ? M.demote : M.promote;
  const saying = (act: (reason: string) => Promise<unknown>) => async (reason: string) => {
    await act(reason);
    void message.success(M.done);
  };
  const asking = reasoned ? { reasonLabel: M.reason } : {};
  const told = reasoned ? M.told : '';
  return (
    <div className={styles.acts}>
      <ConfirmAction
        label={words.label}
        next={words.next(name) + told}
        button={{ size: 'small' }}
        onConfirm={saying((reason) => onRole(role === 'ADMIN' ? 'RECRUITER' : 'ADMIN', reason))}
        {...asking}
      />
      <ConfirmAction
        label={M.letGo.label}
        next={M.letGo.next(name) + told}
        button={{ size: 'small', danger: true }}
        onConfirm={saying(onLetGo)}
        {...asking}
      />
    </div>
  );
}
