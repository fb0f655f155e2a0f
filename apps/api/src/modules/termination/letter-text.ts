/** What stands in a letter of termination 解约函. */
export interface LetterText {
  readonly schoolName: string;
  readonly agreementNo: string;
  readonly initiator: 'STUDENT' | 'EMPLOYER';
  readonly employer: { readonly name: string; readonly uscc: string };
  readonly student: {
    readonly name: string;
    readonly studentNo: string;
    readonly place: string;
    readonly gradYear: string;
  };
  /** When the agreement was complete; null where it is not known. */
  readonly signedAt: Date | null;
  readonly reason: string;
  readonly explanation: string;
  readonly negotiated: string;
  readonly penalty: string;
  /** When the letter was made. */
  readonly at: Date;
}

const CHINA = { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' } as const;

/** A day as a letter writes it, 2027年3月5日. */
export const dayText = (moment: Date): string => moment.toLocaleDateString('zh-CN', CHINA);

/** What was agreed on the penalty, and what has been paid. */
export function penaltyText(agreed: string | null, required: string | null, paid: string | null): string {
  const before = agreed === null ? '协议书未约定由发起方承担违约金' : `协议书约定 ${agreed} 元`;
  if (required === 'true') return `${before}；本次已支付 ${paid ?? '0'} 元`;
  return agreed === null ? before : `${before}；双方同意本次不支付`;
}
