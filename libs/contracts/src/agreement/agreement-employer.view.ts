import type { EmployerRisk, EmployerState } from '@qicheng/domain';

/** The registered data of the company that an agreement names, for comparison and defaults. */
export class AgreementEmployerView {
  id!: string;
  name!: string;
  uscc!: string;
  state!: EmployerState;
  claimed!: boolean;
  /** What the centre warns of, for the staff; empty for everybody else. */
  riskFlags!: EmployerRisk[];
  registeredAddress!: string | null;
  legalPerson!: string | null;
  hasPersonnelAuthority!: boolean;
}
