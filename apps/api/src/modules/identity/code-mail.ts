import type { CodePurpose } from './email-code.entity.js';
import { CODE_MS } from './limits.js';

const PURPOSE: Readonly<Record<CodePurpose, string>> = {
  ACTIVATE: '绑定邮箱并激活账号',
  REGISTER: '注册用人单位账号',
  RESET: '重置密码',
  SIGN: '签署就业协议书',
};

/** The mail that carries a code. */
export const codeMail = (purpose: CodePurpose, code: string): { subject: string; text: string } => ({
  subject: `启程验证码 ${code}`,
  text: `您好：

您正在${PURPOSE[purpose]}，验证码为 ${code}，${CODE_MS / 60_000} 分钟内有效。

请勿把验证码告诉任何人。如果不是您本人操作，请忽略这封邮件，账号不会有任何变化。

启程就业服务`,
});
