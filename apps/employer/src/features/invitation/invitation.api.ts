import { $api, api, type components } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { isConcerned } from '../../party/agreement.api';

type Schemas = components['schemas'];
/** A graduate found by one of their numbers and by name. */
export type Invitee = Schemas['InviteeView'];
/** What the library knows of the company. */
export type Company = Schemas['EmployerDefaultsView'];

const of = (id: string) => ({ params: { path: { id } } });

/** What an agreement with the company begins with. */
export const useCompanyDefaults = (id: string) => $api.useQuery('get', '/api/employers/{id}/defaults', of(id));

/** Finds a graduate. @throws ApiProblem NOT_FOUND unless number and name both fit. */
export async function lookUpInvitee(body: Schemas['LookUpInviteeDto']): Promise<Invitee | undefined> {
  const { data } = await api.POST('/api/invitations/lookup', { body });
  return data;
}

/** Sends invitations and changes them; agreements are asked for again, also after a refusal. */
export function useInvitationActions() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ predicate: isConcerned });
  return {
    /** Resolves to the id of the agreement. */
    invite: async (body: Schemas['InviteDto']): Promise<string> => {
      const { data } = await api.POST('/api/invitations', { body });
      await refresh();
      return data?.id ?? '';
    },
    edit: async (id: string, body: Schemas['EditInvitationDto']): Promise<void> => {
      await api.PUT('/api/invitations/{id}', { ...of(id), body }).finally(refresh);
    },
  };
}
