import type { Notice } from '../notification/index.js';
import type { Termination } from './termination.entity.js';

type Request = Pick<Termination, 'id' | 'name' | 'studentNo' | 'employerName' | 'agreementNo' | 'initiator'>;
type Party = Termination['initiator'];

/** To the other side: its time to answer ends at `due`. */
export const answerEndingNotice = (request: Request, due: Date): Notice => ({
  title: '解约申请即将到答复期',
  body: `${partiesFor(request, otherOf(request.initiator))}的解约申请等待您答复，请在 ${shownMoment(due)} 前同意或说明不同意的理由；到期未答复的，学校可凭解约函审核。`,
  link: `/terminations/${request.id}`,
});

/** To the initiator: nobody has answered, and without a letter the school cannot review. */
export const letterWantedNotice = (request: Request): Notice => ({
  title: '对方逾期未答复，请上传解约函',
  body: `${partiesFor(request, request.initiator)}的解约申请已过答复期。请下载解约函，签字后上传，上传后将自动提请学校审核；您也可以撤销申请。`,
  link: `/terminations/${request.id}`,
});

/** Who answers what `initiator` asks. */
export const otherOf = (initiator: Party): Party => (initiator === 'STUDENT' ? 'EMPLOYER' : 'STUDENT');

function partiesFor({ name, studentNo, employerName, agreementNo }: Request, reader: Party): string {
  const other = reader === 'STUDENT' ? `“${employerName}”` : `${name}（${studentNo}）`;
  return `您与${other}的协议（编号 ${agreementNo}）`;
}

const shownMoment = (moment: Date) =>
  moment.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' });
