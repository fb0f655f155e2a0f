import type { EmployerApplicationKind } from '@qicheng/domain';

interface PlaceWords {
  readonly title: (name: string) => string;
  readonly text: string;
}

/** What each answer of the register means to somebody who registers. */
export const PLACE: Readonly<Record<Exclude<EmployerApplicationKind, 'CHANGE'>, PlaceWords>> = {
  NEW: {
    title: () => '这家单位还没有入驻',
    text: '请填写单位资料并开通账号。资料经学校就业指导中心核实后，即可邀约和签约。',
  },
  CLAIM: {
    title: (name) => `学校的单位库中已有“${name}”`,
    text: '还没有人使用这家单位的账号。请核对单位资料并开通账号，学校就业指导中心核实后由您担任单位管理员。',
  },
  JOIN: {
    title: (name) => `“${name}”已经入驻`,
    text: '开通账号后提交加入申请，由单位管理员或学校就业指导中心同意后即可使用，不必再填写单位资料。',
  },
};

/** What the registration of a company says. */
export const REGISTRATION = {
  title: '单位注册',
  lead: '用统一社会信用代码注册。中途离开也没关系，填写的内容保存在本机浏览器中，密码除外。',
  footer: '已有账号？返回登录',
  steps: { code: '信用代码', data: '单位资料', contact: '联系人与账号', licence: '上传证照', review: '等待审核' },
  next: '下一步',
  back: '上一步',
  uscc: '统一社会信用代码',
  usccHint: '营业执照或登记证书上的 18 位代码',
  dataHint: '现在只须填写单位名称，其余项目可在注册后继续补充；营业执照在注册后上传。',
  contactName: '联系人姓名',
  mobile: '手机号',
  mobileHint: '今后用这个手机号登录',
  email: '邮箱',
  emailHint: '用于接收验证码和办理提醒，建议使用单位邮箱',
  code: '邮箱验证码',
  sendFirst: '请先发送验证码',
  agree: '我受单位委托办理，所填信息真实，并同意学校为毕业生就业管理使用这些信息',
  agreeFirst: '请确认并同意后再注册',
  submit: '注册并继续',
  done: '账号已开通，请补充资料后提交审核',
  doneJoin: '账号已开通，请提交加入申请',
} as const;
