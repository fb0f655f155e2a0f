import type { ProofVerdict } from '@qicheng/contracts';

/** How a verdict reads and looks. */
export interface VerdictWords {
  readonly tone: 'good' | 'wait' | 'bad';
  /** Read beside the words, so that colour is never the only sign. */
  readonly sign: string;
  readonly title: string;
  readonly text: string;
}

/** What each verdict says to somebody who holds the paper, and what to do. */
export const VERDICT_WORDS: Readonly<Record<ProofVerdict, VerdictWords>> = {
  VALID: {
    tone: 'good',
    sign: '✓',
    title: '核验通过，协议有效',
    text: '学校留存的内容与登记的摘要一致，各方已经签章。请核对下列信息与您手中的协议书是否相同。',
  },
  PENDING: {
    tone: 'wait',
    sign: '…',
    title: '内容已登记，签章尚未完成',
    text: '学校已经审核这份协议书，签名和盖章还没有全部完成，现在还不生效。',
  },
  TERMINATED: {
    tone: 'bad',
    sign: '—',
    title: '协议已经解约',
    text: '这份协议书曾经签订，现已办理解约，不再有效。',
  },
  VOID: {
    tone: 'bad',
    sign: '—',
    title: '协议书已经作废',
    text: '这份协议书或这一版次已经作废，请向毕业生或学校索取最新的一份。',
  },
  UNKNOWN: {
    tone: 'bad',
    sign: '?',
    title: '没有查到这份协议书',
    text: '编号与摘要对不上登记的任何一份协议书。请检查输入是否与纸面一致；仍然查不到的，请联系学校就业中心。',
  },
  ALTERED: {
    tone: 'bad',
    sign: '!',
    title: '留存记录异常，不能确认',
    text: '学校留存的内容与登记的摘要不一致，可能被改动。请不要以此为准，并尽快联系学校就业中心。',
  },
};

/** What the check of a file says. */
export const FILE_WORDS = {
  same: { tone: 'good', sign: '✓', title: '文件与签发时一致', text: '文件没有任何改动。协议现在的情况如下。' },
  other: {
    tone: 'bad',
    sign: '!',
    title: '文件不是签发的原件',
    text: '没有签发过与它完全相同的文件：文件可能被改动、重新保存过，或者不是本校的存证文件。',
  },
} as const satisfies Readonly<Record<string, VerdictWords>>;
