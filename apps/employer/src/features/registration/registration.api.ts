import { api, requestJson, type components } from '@qicheng/api-client';
import type { RegisterEmployerDto, SessionView } from '@qicheng/contracts';

type Schemas = components['schemas'];
/** Whether a company is new here, waits to be claimed or has people already. */
export type Place = Schemas['EmployerLookUpView'];

function contentOf<Content>(data: Content | undefined): Content {
  if (data === undefined) throw new Error('The API answered nothing.');
  return data;
}

/** What the register knows of a credit code. */
export const lookUp = async (uscc: string): Promise<Place> =>
  contentOf((await api.POST('/api/employer-registrations/lookup', { body: { uscc } })).data);

/** Mails a code; resolves to the id of the registration it belongs to. */
export const sendCode = async (email: string): Promise<string> =>
  contentOf((await api.POST('/api/employer-registrations/code', { body: { email } })).data).registrationId;

/** Opens the account and its session. */
export const register = async (body: RegisterEmployerDto): Promise<SessionView> =>
  contentOf(
    await requestJson<SessionView>('/api/employer-registrations', { method: 'POST', body: JSON.stringify(body) }),
  );
