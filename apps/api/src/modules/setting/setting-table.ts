import type { SettingGroup } from '@qicheng/contracts';

/** A choice of the school: what it is called, what it does, and its default. */
export interface Choice<T extends boolean | number | string = boolean | number | string> {
  readonly group: SettingGroup;
  readonly label: string;
  readonly help: string;
  readonly default: T;
  /** Least and most of a number. */
  readonly range?: readonly [least: number, most: number];
  /** The only values of a text, in the words people read. */
  readonly options?: Readonly<Record<string, string>>;
  /** The form of a text; a line that neither begins nor ends blank when left out. */
  readonly pattern?: RegExp;
  /** A text of that form, for whoever typed another. */
  readonly example?: string;
  /** True for a text that may be left empty. */
  readonly optional?: true;
  /** The longest text, in characters, where it is not the usual length. */
  readonly longest?: number;
}

type Limits<T extends boolean | number | string> = Omit<Choice<T>, 'group' | 'label' | 'help' | 'default'>;

const choice = <T extends boolean | number | string>(
  group: SettingGroup,
  label: string,
  help: string,
  fallback: T,
  limits: Limits<T> = {},
): Choice<T> => ({ group, label, help, default: fallback, ...limits });

/** What the QR code of a WeChat account holds. */
const SERVICE_URL = /^https?:\/\/([a-z]+\.)?weixin\.qq\.com\/[\x21-\x7e]{1,150}$/;
const SERVICE_URL_LENGTH = 180;

const TWO_STEP_CHAINS = {
  'COUNSELLOR,COLLEGE': '辅导员 → 学院',
  COUNSELLOR: '只由辅导员审核',
  COLLEGE: '只由学院审核',
};
const TERMINATION_CHAINS = {
  'COUNSELLOR,COLLEGE,CENTRE': '辅导员 → 学院 → 就业中心',
  'COUNSELLOR,COLLEGE': '辅导员 → 学院',
  'COUNSELLOR,CENTRE': '辅导员 → 就业中心',
  'COLLEGE,CENTRE': '学院 → 就业中心',
  COUNSELLOR: '只由辅导员审核',
  COLLEGE: '只由学院审核',
  CENTRE: '只由就业中心审核',
};

/** Every choice of the school, in one typed table; a key that is not here cannot be stored. */
export const SETTINGS = {
  allowWithdrawBeforeFirstReview: choice<boolean>(
    'review',
    '允许学生撤回',
    '审核人处理之前，学生可以撤回已提交的信息；关闭后提交即不能修改。',
    true,
  ),
  separateReviewers: choice<boolean>(
    'review',
    '两级审核须为不同的人',
    '兼任辅导员和学院管理员的老师，不能对同一条记录完成两级审核。',
    true,
  ),
  requireEmployerConfirm: choice<boolean>(
    'agreement',
    '学生发起的协议须单位确认',
    '单位已入驻平台时，学生提交后先由单位确认，再由学校审核。',
    false,
  ),
  requireOriginApproved: choice<boolean>(
    'agreement',
    '生源信息审核通过后才能签约',
    '关闭后，生源信息未审核通过的学生也可以发起协议、接受邀约。',
    true,
  ),
  originChain: choice<string>(
    'review',
    '生源信息的审核环节',
    '学生提交后依次由谁审核；审核完毕，采纳的内容写入学校记录。',
    'COUNSELLOR,COLLEGE',
    { options: TWO_STEP_CHAINS },
  ),
  inviteDays: choice<number>('agreement', '邀约的应约期限（天）', '单位发出邀约后，学生在几天内答复有效。', 5, {
    range: [1, 30],
  }),
  agreementChain: choice<string>(
    'review',
    '协议的审核环节',
    '学生提交后依次由谁审核；审核完毕即进入盖章。',
    'COUNSELLOR,COLLEGE',
    { options: TWO_STEP_CHAINS },
  ),
  penaltyCap: choice<number>('agreement', '违约金上限（元）', '协议书中约定的违约金不得超过此数。', 5000, {
    range: [0, 1_000_000],
  }),
  employerMayTerminate: choice<boolean>('agreement', '单位可以发起解约', '关闭后只能由学生发起解约。', true),
  counterpartConfirm: choice<boolean>(
    'agreement',
    '解约须对方在平台上确认',
    '对方已入驻平台时，先由对方确认；关闭后以上传的解约函为准。',
    true,
  ),
  terminationChain: choice<string>(
    'review',
    '解约的审核环节',
    '解约申请依次由谁审核；审核完毕协议即解除。',
    'COUNSELLOR,COLLEGE,CENTRE',
    { options: TERMINATION_CHAINS },
  ),
  maxTerminationsPerStudent: choice<number>(
    'agreement',
    '每名学生最多解约次数',
    '达到次数后需就业中心放行，才能再次申请解约。',
    1,
    {
      range: [0, 20],
    },
  ),
  counterpartDays: choice<number>(
    'agreement',
    '解约等待对方答复的天数',
    '期满前提醒对方；超过天数未答复，凭解约函自动转由学校审核。',
    15,
    {
      range: [1, 90],
    },
  ),
  waitingReminderDays: choice<number>(
    'review',
    '超过几天未处理则提醒（天）',
    '审核、确认、签名、盖章等待超过天数，每天上午提醒应处理的人，之后每满此天数再提醒一次；填 0 不提醒。',
    3,
    { range: [0, 30] },
  ),
  schoolContact: choice<string>('school', '学校联系人', '打印在协议书丙方一栏。', '就业指导中心'),
  schoolPhone: choice<string>('school', '学校联系电话', '打印在协议书丙方一栏。', '010-00000000'),
  schoolAddress: choice<string>('school', '学校地址', '打印在协议书丙方一栏。', '启程市求索路1号'),
  schoolPostcode: choice<string>('school', '学校邮编', '打印在协议书丙方一栏。', '100000', {
    pattern: /^\d{6}$/,
    example: '100000',
  }),
  schoolName: choice<string>('school', '学校名称', '显示在页面、通知和打印件上。', '启程大学'),
  schoolCode: choice<string>('school', '院校代码', '五位国标院校代码，用于上报数据。', '99999', {
    pattern: /^\d{5}$/,
    example: '10001',
  }),
  serviceAccountName: choice<string>(
    'school',
    '就业服务号的名称',
    '学校的微信服务号，学生激活后和首页上提示关注；可以不填。',
    '',
    { optional: true },
  ),
  serviceAccountUrl: choice<string>(
    'school',
    '就业服务号二维码的网址',
    '用扫码工具读出服务号二维码中的网址，学生端据此显示同一个二维码；不填则只显示文字。',
    '',
    {
      optional: true,
      longest: SERVICE_URL_LENGTH,
      pattern: SERVICE_URL,
      example: 'http://weixin.qq.com/r/…',
    },
  ),
} as const;

/** The name of a choice. */
export type SettingKey = keyof typeof SETTINGS;
/** What a choice holds. */
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K]['default'];

/** True for a string that names a choice. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
