/** What the reviewer decides about one differing field: take the student's value, keep the school's, type a third, or not yet (workflows §2). */
export const ORIGIN_DECISIONS = ['PENDING', 'ADOPT', 'KEEP', 'EDIT'] as const;

/** One decision. */
export type OriginDecision = (typeof ORIGIN_DECISIONS)[number];

/** How each decision is called on screen. */
export const ORIGIN_DECISION_LABEL: Readonly<Record<OriginDecision, string>> = {
  PENDING: '待处理',
  ADOPT: '采纳学生填写',
  KEEP: '保留学校数据',
  EDIT: '另行更正',
};

/** A decision about one field; `editedValue` belongs to EDIT, `note` is due for KEEP. */
export interface OriginFieldDecision {
  readonly decision: OriginDecision;
  readonly editedValue?: string | null;
  readonly note?: string | null;
}

/** The value the school's record takes once the decision is in force; PENDING changes nothing. */
export function decidedValue(
  school: string | null,
  student: string | null,
  { decision, editedValue }: OriginFieldDecision,
): string | null {
  if (decision === 'ADOPT') return student;
  return decision === 'EDIT' ? (editedValue ?? null) : school;
}

/** What is wrong with a decision, in Chinese, or null: keeping needs a note, editing a value. */
export function checkDecision({ decision, editedValue, note }: OriginFieldDecision): string | null {
  if (decision === 'KEEP' && !note?.trim()) return '保留学校数据时请写明理由';
  return decision === 'EDIT' && !editedValue?.trim() ? '另行更正时请填写更正后的内容' : null;
}
