import type { CodePurpose } from './email-code.entity.js';
import { CODE_MS } from './limits.js';
import { maskedEmail } from './masked-email.js';

const PURPOSE: Readonly<Record<CodePurpose, string>> = {
  ACTIVATE: '绑定邮箱并激活账号',
  REBIND: '更换账号绑定的邮箱',
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

/** The mail that tells the old address of the new one, so that a change by somebody else does not go unnoticed. */
export const addressChangedMail = (email: string): { subject: string; text: string } => ({
  subject: '启程账号的邮箱已更换',
  text: `您好：

您的启程账号绑定的邮箱已更换为 ${maskedEmail(email)}，验证码和办理通知今后发往新邮箱。

如果不是您本人操作，请立即登录并修改密码；无法登录的，请联系学校就业指导中心。

启程就业服务`,
});
