import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const choose = async (key: string, value: boolean | number | string) =>
  (await house.as('centre')).put(`/api/settings/${key}`, { value });

describe('the history of the school’s choices', () => {
  it('tells in words who changed what, the newest first', async () => {
    await choose('separateReviewers', false);
    await choose('agreementChain', 'COLLEGE');
    await choose('inviteDays', 7);
    const { body } = await (await house.as('centre')).get('/api/settings/history');
    expect(body).toMatchObject([
      { label: '修改设置', changes: [{ label: '邀约的应约期限（天）', from: '5', to: '7' }] },
      { changes: [{ label: '协议的审核环节', from: '辅导员 → 学院', to: '只由学院审核' }] },
      { actorRole: 'CENTRE_ADMIN', changes: [{ label: '两级审核须为不同的人', from: '开启', to: '关闭' }] },
    ]);
  });

  it('is the centre’s to read', async () => {
    expect((await (await house.as('collegeA')).get('/api/settings/history')).status).toBe(403);
  });
});
