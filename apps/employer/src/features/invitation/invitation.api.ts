import { $api, api, type components } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
/** An invitation as the company reads it. */
export type Invitation = Schemas['AgreementView'];
/** A graduate found by number and name. */
export type Invitee = Schemas['InviteeView'];
/** What the library knows of the company. */
export type Company = Schemas['EmployerDefaultsView'];

const of = (id: string) => ({ params: { path: { id } } });
const keyOf = (id: string) => $api.queryOptions('get', '/api/agreements/{id}', of(id)).queryKey;

/** The company of whoever is signed in, or its application. */
export const useMyCompany = () => $api.useQuery('get', '/api/employer');

/** What an agreement with the company begins with. */
export const useCompanyDefaults = (id: string) => $api.useQuery('get', '/api/employers/{id}/defaults', of(id));

/** One invitation. */
export const useInvitation = (id: string) => $api.useQuery('get', '/api/agreements/{id}', of(id));

/** Finds a graduate. @throws ApiProblem NOT_FOUND unless number and name both fit. */
export async function lookUpInvitee(body: Schemas['LookUpInviteeDto']): Promise<Invitee | undefined> {
  const { data } = await api.POST('/api/invitations/lookup', { body });
  return data;
}

/** Sends invitations and changes them; resolves to the id of the agreement, whose lists are asked for again. */
export function useInvitationActions() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ predicate: ({ queryKey }) => isAgreement(queryKey[1]) });
  return {
    invite: async (body: Schemas['InviteDto']): Promise<string> => {
      const { data } = await api.POST('/api/invitations', { body });
      await refresh();
      return data?.id ?? '';
    },
    edit: async (id: string, body: Schemas['EditInvitationDto']): Promise<string> => {
      await api.PUT('/api/invitations/{id}', { ...of(id), body });
      await refresh();
      return id;
    },
    reload: (id: string) => queries.refetchQueries({ queryKey: keyOf(id) }),
  };
}

const isAgreement = (path: unknown): boolean => String(path).startsWith('/api/agreements');
