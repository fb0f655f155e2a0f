import type { Page } from '@playwright/test';

/** Names of the controls that are pressed one after the other until the screen stands there. */
type Presses = readonly string[];

/** A page, and the dialogs, drawers, menus and tabs that it opens. */
export interface Screens {
  readonly address: string;
  readonly opens: readonly Presses[];
}

/** What a graduate opens, before the draft is submitted. */
export const graduateScreens = ({ draft, invitation }: { draft: string; invitation: string }): readonly Screens[] => [
  { address: '/student/', opens: [['通知'], ['我的账号']] },
  {
    address: `/student/agreements/${draft}`,
    opens: [
      ['预览协议书'],
      ['作废'],
      ['预览并提交'],
      ['更换单位'],
      ['更换单位', '手动添加单位'],
      ['工作地区'],
      ['报到日期'],
    ],
  },
  { address: `/student/agreements/${invitation}`, opens: [['应约'], ['拒绝']] },
];

/** What a graduate opens while the origin data wait to be confirmed. */
export const UNCONFIRMED_SCREENS: readonly Screens[] = [
  { address: '/student/origin', opens: [['申请更正'], ['核对完毕，提交']] },
];

/** What a graduate with a signed agreement opens. */
export const signedScreens = (agreement: string): readonly Screens[] => [
  { address: `/student/agreements/${agreement}`, opens: [['打印协议书']] },
];

/** What a company opens. */
export const companyScreens = ({ invitation }: { invitation: string }): readonly Screens[] => [
  { address: '/employer/agreements', opens: [['全部']] },
  { address: `/employer/agreements/${invitation}`, opens: [['撤回邀约']] },
  { address: '/employer/company', opens: [['申请变更'], ['修改']] },
];

/** What a counsellor opens. */
export const counsellorScreens = (graduate: string): readonly Screens[] => [
  { address: '/teacher/', opens: [['我的账号'], ['通知']] },
  { address: '/teacher/origin-reviews', opens: [['列设置'], ['选择此行', '批量退回']] },
  { address: `/teacher/origin-reviews/${graduate}`, opens: [['退回']] },
];

/** What the centre opens. */
export const centreScreens = (made: {
  graduate: string;
  company: string;
  agreement: string;
  import: string;
}): readonly Screens[] => [
  { address: '/teacher/agreements?state=TERMINATING', opens: [['更多操作']] },
  { address: `/teacher/agreements/${made.agreement}`, opens: [['打印']] },
  { address: '/teacher/graduates', opens: [['导出']] },
  { address: `/teacher/graduates/${made.graduate}`, opens: [['查看完整内容']] },
  { address: `/teacher/imports/${made.import}`, opens: [['将发生的变化'], ['列的识别'], ['将新建的机构']] },
  { address: '/teacher/organisation', opens: [['全部展开'], ['添加学院'], ['加专业'], ['辅导员']] },
  { address: `/teacher/employers/${made.company}`, opens: [['停用'], ['合并到其他单位']] },
  { address: '/teacher/agreement-setup', opens: [['协议书编号', '取一段编号'], ['给学生预分配编号']] },
  { address: '/teacher/staff', opens: [['开通账号'], ['重置密码']] },
  { address: '/teacher/settings', opens: [['设置开放时间']] },
  ...['review', 'agreement', 'school', 'fields'].map((tab) => ({
    address: `/teacher/settings?tab=${tab}`,
    opens: [['修改']],
  })),
  { address: '/teacher/settings?tab=wages', opens: [['录入标准']] },
];

const ROLES = ['tab', 'menuitem', 'checkbox', 'combobox', 'radio', 'link', 'textbox'] as const;

/** Presses the first control with that name, in the dialog if one is open. */
export async function press(page: Page, name: string): Promise<void> {
  // antd sets the two characters of a button apart.
  const pattern = new RegExp([...name].join('\\s*'));
  const dialog = page.getByRole('dialog').filter({ visible: true });
  const place = (await dialog.count()) > 0 ? dialog.last() : page;
  const any = ROLES.reduce(
    (all, role) => all.or(place.getByRole(role, { name: pattern, disabled: false })),
    place.getByRole('button', { name: pattern, disabled: false }),
  );
  await any.filter({ visible: true }).first().click({ timeout: 4_000 });
}

/** Closes whatever stands over the page. */
export async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog').filter({ visible: true });
  const gone = dialog.first().waitFor({ state: 'hidden', timeout: 1_500 });
  await gone.catch(() =>
    dialog
      .last()
      .getByRole('button', { name: /取\s*消|关\s*闭|再想想|返回修改|再检查一下|Close/ })
      .first()
      .click({ timeout: 4_000 }),
  );
}
