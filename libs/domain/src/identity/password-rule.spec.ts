import { checkPassword, passwordRules } from './password-rule.js';
import type { Portal } from './portal.js';

const PERSONAL = ['202301000001', '张三', '11010519491231002X', '13800138000'];

describe('password rule', () => {
  it.each(['Abcdef12', 'qi-cheng-2O', '中文Abc123'])('accepts %s', (password) =>
    expect(checkPassword(password, PERSONAL)).toBeNull(),
  );

  it('names what is personal where one signs in', () => {
    const words = (portal: Portal) => [
      checkPassword('Aa-13800138000', PERSONAL, portal),
      passwordRules('', PERSONAL, portal).at(-1)?.label,
    ];
    expect(words('student')).toEqual([
      '密码不能包含学号、姓名、证件号码或手机号码',
      '不含学号、姓名、证件号码或手机号码',
    ]);
    for (const portal of ['teacher', 'employer'] as const)
      expect(words(portal)).toEqual(['密码不能包含姓名或手机号码', '不含姓名或手机号码']);
  });

  it.each([
    ['Abc12', /至少 8 位/],
    [`Aa1${'x'.repeat(70)}`, /最多 64 位/],
    ['abcdefgh12', /三种/],
    ['Aa202301000001', /不能包含/],
    ['Aa-231002x', /不能包含/],
    ['张三Abc123', /不能包含/],
    ['Abc13800138000', /不能包含/],
  ])('refuses %s', (password, message) => expect(checkPassword(password, PERSONAL)).toMatch(message));
});
