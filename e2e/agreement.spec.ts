import { expect, test } from '@playwright/test';
import {
  gather,
  markByCentre,
  markByCollege,
  print,
  prove,
  returnAndMend,
  RETURN_REASON,
  review,
  sendStamped,
  signByCode,
  write,
  type Cast,
} from './agreement-journey.js';

const GRADUATE = { studentNo: '2023000006', name: '林浩然' };
let cast: Cast;

test.describe.configure({ mode: 'serial' });

test('five people sign in at browsers of their own', async ({ browser }) => {
  cast = await gather(browser, GRADUATE);
});

test('A1, A2: the student picks the company, is held up by its registered address, changes it and submits', async () => {
  await write(cast);
  await expect(cast.student.page.getByText('待辅导员审核').first()).toBeVisible();
});

test('A3: the counsellor returns it with a reason, the student mends it, counsellor and college approve', async () => {
  await returnAndMend(cast);
  await review(cast);
});

test('A4: the student signs on a phone by a one-time code, and the computer follows', ({ browser }) =>
  signByCode(cast, browser));

test('A5, A6: student and counsellor print it: two pages, everybody’s names, the look of the reference', async () => {
  await cast.counsellor.page.goto(`/teacher/agreements/${cast.id}`);
  await print(cast, cast.counsellor);
});

test('A7–A9: the company sends its stamped copy, the college marks the company’s seal from the list, then its own', async () => {
  await sendStamped(cast);
  await markByCollege(cast);
});

test('A10: the centre marks the school’s seal: signed, for everybody', () => markByCentre(cast));

test('everybody can check it, and the evidence file tells the whole way', ({ request }) =>
  prove(cast, request, [RETURN_REASON]));
