import { ApiProblem, requestJson } from '@qicheng/api-client';
import type {
  ActivateDto,
  ActivationCodeDto,
  ChangeEmailDto,
  ChangePasswordDto,
  LoginDto,
  ReplaceIssuedPasswordDto,
  ResetCodeDto,
  ResetPasswordDto,
  SessionItem,
  SessionView,
  SignInRiddle,
} from '@qicheng/contracts';

const post = <Reply = undefined>(path: string, body: object) =>
  requestJson<Reply>(path, { method: 'POST', body: JSON.stringify(body) }) as Promise<Reply>;

/** What an account's owner asks of the API. */
export const accountApi = {
  /** After several failures the server wants work for another try; the browser does it by itself. */
  login: async ({ portal, account, password }: LoginDto) => {
    const send = (proof?: string) => post<SessionView>('/api/auth/login', { portal, account, password, proof });
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'PROOF_NEEDED') throw error;
      const { riddle } = await post<SignInRiddle>('/api/auth/riddle', {});
      const { solve } = await import('./solve-riddle');
      return send(await solve(riddle));
    }
  },
  sendActivationCode: ({ email }: ActivationCodeDto) => post('/api/activation/email-code', { email }),
  activate: ({ code, password }: ActivateDto) => post<SessionView>('/api/activation', { code, password }),
  replaceIssuedPassword: ({ password }: ReplaceIssuedPasswordDto) =>
    post<SessionView>('/api/activation/password', { password }),
  sendResetCode: ({ portal, account, email }: ResetCodeDto) =>
    post('/api/password-reset/code', { portal, account, email }),
  resetPassword: ({ portal, account, code, password }: ResetPasswordDto) =>
    post('/api/password-reset', { portal, account, code, password }),
  changePassword: ({ current, password }: ChangePasswordDto) => post('/api/auth/password', { current, password }),
  sendNewEmailCode: ({ email }: ActivationCodeDto) => post('/api/auth/email/code', { email }),
  changeEmail: ({ code, current }: ChangeEmailDto) => post('/api/auth/email', { code, current }),
  sessions: async () => (await requestJson<SessionItem[]>('/api/auth/sessions')) ?? [],
  endSession: (id: string) => requestJson(`/api/auth/sessions/${id}`, { method: 'DELETE' }),
};
