import type { Notice } from '../notification/index.js';
import type { Waiting, WaitingKind } from './waiting.sql.js';

/** What each kind is called, and where one of it stands in its portal. */
const KINDS: Readonly<Record<WaitingKind, readonly [label: string, path: (id: string) => string]>> = {
  ORIGIN: ['生源信息审核', (id) => `/origin-reviews/${id}`],
  ORIGIN_FIX: ['退回的生源信息', () => '/origin'],
  CORRECTION: ['更正申请审核', (id) => `/origin-corrections/${id}`],
  AGREEMENT: ['协议审核', (id) => `/agreements/${id}`],
  AGREEMENT_FIX: ['退回的协议', (id) => `/agreements/${id}`],
  TERMS: ['协议内容确认', (id) => `/agreements/${id}`],
  SIGN: ['协议签名', (id) => `/agreements/${id}`],
  SEAL: ['协议盖章', (id) => `/agreements/${id}`],
  PAPER_SEAL: ['纸质协议书的单位盖章', (id) => `/agreements/${id}`],
  CANCEL: ['取消协议的申请', (id) => `/agreements/${id}`],
  REISSUE: ['补发协议书的申请', (id) => `/agreements/${id}`],
  TERMINATION: ['解约审核', (id) => `/terminations/${id}`],
  TERMINATION_FIX: ['退回或对方不同意的解约申请', (id) => `/terminations/${id}`],
  APPLICATION: ['单位入驻审核', (id) => `/employer-applications/${id}`],
};

/** One notice of all that has waited for a person more than `limit` days; it leads to the record where there is only one. */
export function waitingNotice(rows: readonly Waiting[], limit: number): Notice {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const longest = Math.max(...rows.map(({ days }) => days));
  const [only] = rows;
  return {
    title: `有 ${count} 项等待您处理已超过 ${limit} 天`,
    body: `${rows.map(({ kind, count: some }) => `${KINDS[kind][0]} ${some} 项`).join('，')}；等待最久的已 ${longest} 天。请尽快处理。`,
    link: count === 1 && only ? KINDS[only.kind][1](only.id) : '/',
  };
}
