/** A choice of the school: what it is called, what it does, and its default. */
interface Choice<T extends boolean | number | string> {
  readonly label: string;
  readonly help: string;
  readonly default: T;
}

const choice = <T extends boolean | number | string>(label: string, help: string, fallback: T): Choice<T> => ({
  label,
  help,
  default: fallback,
});

/** Every choice of the school, in one typed table; a key that is not here cannot be stored. */
export const SETTINGS = {
  allowWithdrawBeforeFirstReview: choice<boolean>(
    '允许学生撤回',
    '审核人处理之前，学生可以撤回已提交的信息；关闭后提交即不能修改。',
    true,
  ),
  separateReviewers: choice<boolean>(
    '两级审核须为不同的人',
    '兼任辅导员和学院管理员的老师，不能对同一条记录完成两级审核。',
    true,
  ),
  schoolName: choice<string>('学校名称', '显示在页面、通知和打印件上。', '启程大学'),
  schoolCode: choice<string>('院校代码', '五位国标院校代码，用于上报数据。', '99999'),
} as const;

/** The name of a choice. */
export type SettingKey = keyof typeof SETTINGS;
/** What a choice holds. */
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K]['default'];

/** True for a string that names a choice. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
