/** What the centre may warn of: the company is cancelled, revoked, listed as abnormal or dishonest, or an empty shell. */
export const EMPLOYER_RISKS = ['CANCELLED', 'REVOKED', 'ABNORMAL', 'DISHONEST', 'SHELL'] as const;

/** One warning about a company (data dictionary §4). */
export type EmployerRisk = (typeof EMPLOYER_RISKS)[number];

/** How each warning is called on screen. */
export const EMPLOYER_RISK_LABEL: Readonly<Record<EmployerRisk, string>> = {
  CANCELLED: '注销',
  REVOKED: '吊销',
  ABNORMAL: '经营异常',
  DISHONEST: '失信',
  SHELL: '疑似空壳',
};

/** Several warnings as people read them; '' for none. */
export const employerRiskText = (risks: readonly EmployerRisk[]): string =>
  risks.map((risk) => EMPLOYER_RISK_LABEL[risk]).join('、');
