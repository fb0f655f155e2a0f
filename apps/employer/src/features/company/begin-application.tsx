import { LookUpEmployerDto } from '@qicheng/contracts';
import { normaliseUscc } from '@qicheng/domain';
import { Field, RecordForm } from '@qicheng/ui';
import { Input } from 'antd';
import { COMPANY } from '../../messages/company';
import { useCompanyActions } from './company.api';
import styles from './company.module.css';

const { begin: M } = COMPANY;

/** For somebody without a company: the credit code of the one to join or to bring in. */
export function BeginApplication() {
  const { begin } = useCompanyActions();
  return (
    <section className={styles.card} aria-labelledby="begin">
      <h2 id="begin">{M.title}</h2>
      <p className={styles.soft}>{M.lead}</p>
      <RecordForm dto={LookUpEmployerDto} submitLabel={M.ok} onSubmit={({ uscc }) => begin(normaliseUscc(uscc))}>
        <Field name="uscc" label={M.uscc}>
          <Input maxLength={24} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        </Field>
      </RecordForm>
    </section>
  );
}
