import { employerRiskText, employerWorkflow, type EmployerRisk, type EmployerState } from '@qicheng/domain';
import { Alert, Tag } from 'antd';
import { AGREEMENT } from '../../messages/agreement';

const M = AGREEMENT.doubt;
const ADVICE: Readonly<Partial<Record<EmployerState, string>>> = M;

interface Props {
  /** Null before a company is picked. */
  readonly state: EmployerState | null;
  readonly risks: readonly EmployerRisk[];
}

const isDoubtful = ({ state, risks }: Props) => state !== null && (state !== 'APPROVED' || risks.length > 0);
const labelOf = ({ state, risks }: Props) =>
  state === 'APPROVED' || state === null ? employerRiskText(risks) : employerWorkflow.states[state].label;

/** Says before the opinion that the company is stopped, not verified, or warned of; nothing of a sound one. */
export function EmployerDoubt(company: Props) {
  const { state, risks } = company;
  if (state === null || !isDoubtful(company)) return null;
  return (
    <Alert
      type={state === 'SUSPENDED' || state === 'BLACKLISTED' ? 'error' : 'warning'}
      showIcon
      title={state === 'APPROVED' ? M.risks(employerRiskText(risks)) : M.title(labelOf(company))}
      description={[state !== 'APPROVED' && risks.length > 0 && M.risks(employerRiskText(risks)), ADVICE[state]]
        .filter(Boolean)
        .join(' ')}
    />
  );
}

/** The same in a word beside the company's name. */
export const EmployerDoubtTag = (company: Props) =>
  isDoubtful(company) ? (
    <Tag color={company.state === 'UNVERIFIED' || company.state === 'APPROVED' ? 'warning' : 'error'} variant="filled">
      {labelOf(company)}
    </Tag>
  ) : null;
