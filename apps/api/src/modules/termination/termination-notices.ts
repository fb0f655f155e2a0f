import type { TerminationAction } from '@qicheng/domain';
import type { Notice } from '../notification/index.js';
import type { Termination } from './termination.entity.js';

/** Whom a step is told to. */
export type Reader = 'student' | 'employer' | 'counsellor' | 'college' | 'centre';

/** What happened, as everybody reads it. */
const HAPPENED: Readonly<Record<TerminationAction, string>> = {
  submit: '解约申请已提交',
  agree: '对方已同意解约',
  refuse: '对方不同意解约',
  escalate: '对方逾期未答复，解约申请已提请学校审核',
  appeal: '对方逾期未答复，解约申请已提请就业中心处理',
  approve: '解约申请审核通过',
  return: '解约申请审核不通过',
  cancel: '解约申请已撤销',
};
const DONE = '解约已完成';

const REVIEWER_OF: Readonly<Record<string, Reader>> = {
  COUNSELLOR_REVIEW: 'counsellor',
  COLLEGE_REVIEW: 'college',
  CENTRE_REVIEW: 'centre',
};

/** What `reader` is told after `action` brought `termination` where it is now; `reason` is the actor's. */
export function noticeOf(
  reader: Reader,
  action: TerminationAction,
  termination: Termination,
  reason: string | undefined,
): Notice {
  const { id, state, name, studentNo, employerName, agreementNo } = termination;
  const happened = state === 'APPROVED' ? DONE : HAPPENED[action];
  const whose = reader === 'student' ? `您与“${employerName}”` : `${name}（${studentNo}）与“${employerName}”`;
  const why = reason ? `说明：${reason}。` : '';
  return {
    title: happened,
    body: `${whose}的协议（编号 ${agreementNo}）：${happened}。${why}${toDo(reader, termination)}`,
    link: `/terminations/${id}`,
  };
}

function toDo(reader: Reader, { state, initiator }: Termination): string {
  if (REVIEWER_OF[state] === reader) return '请审核。';
  const initiates = reader === initiator.toLowerCase();
  const answers = !initiates && (reader === 'student' || reader === 'employer');
  if (state === 'COUNTERPART_CONFIRM' && answers) return '请登录系统答复。';
  if (state === 'COUNTERPART_REFUSED' && initiates) return '您可以上传双方签字盖章的解约函后重新提交，或撤销申请。';
  if (state === 'RETURNED' && initiates) return '请修改后重新提交，或撤销申请。';
  if (state === 'APPROVED') return reader === 'student' ? '原协议书编号作废，您可以重新签约。' : '协议书编号已作废。';
  return '';
}
