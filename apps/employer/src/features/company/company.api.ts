import { $api, api, downloadUrl, upload, type components } from '@qicheng/api-client';
import type { EmployerRole, EmployerValues } from '@qicheng/domain';
import { useQueryClient } from '@tanstack/react-query';
import { MINE_KEY, type Mine } from '../../party/company.api';

type Schemas = components['schemas'];
export type Company = Schemas['EmployerView'];
export type CompanyUser = Schemas['EmployerUserView'];
export type Application = Schemas['EmployerApplicationView'];
export type JoinRequest = Schemas['EmployerApplicationItem'];

const of = (id: string) => ({ params: { path: { id } } });

/** One application with its applicant's contact. */
export const useApplication = (id: string) => $api.useQuery('get', '/api/employer-applications/{id}', of(id));

/** Address of the licence that came with an application. */
export const licenceUrl = (id: string): string => downloadUrl(`/api/employer-applications/${id}/licence`);

/** What the company's people do; each answer is on screen at once or asked for again. */
export function useCompanyActions() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: MINE_KEY });
  const show = (application: Application | undefined) =>
    queries.setQueryData<Mine>(MINE_KEY, (mine) => (mine && application ? { ...mine, application } : mine));
  // Also after a refusal: somebody else may have moved it meanwhile.
  const then = (work: Promise<unknown>) => work.finally(refresh);
  return {
    refresh,
    edit: (body: Schemas['EditMyEmployerDto']) => then(api.PATCH('/api/employer', { body })),
    begin: (uscc: string) => then(api.POST('/api/employer-applications', { body: { uscc } })),
    change: () => then(api.POST('/api/employer/change')),
    setRole: (id: string, role: EmployerRole) =>
      then(api.PUT('/api/employer/users/{id}', { ...of(id), body: { role } })),
    letGo: (id: string) => then(api.DELETE('/api/employer/users/{id}', of(id))),
    act: (id: string, action: string, body: Schemas['ReasonedActDto']) =>
      then(api.POST('/api/employer-applications/{id}/actions/{action}', { params: { path: { id, action } }, body })),
    /** The open application as it is known here. */
    latest: () => queries.getQueryData<Mine>(MINE_KEY)?.application ?? undefined,
    reload: async (id: string) => {
      const { data } = await api.GET('/api/employer-applications/{id}', of(id));
      show(data);
      return data;
    },
    save: async ({ id, version }: Application, values: EmployerValues) =>
      show(
        (await api.PUT('/api/employer-applications/{id}', { ...of(id), body: { version, values: { ...values } } }))
          .data,
      ),
    sendLicence: async (id: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
      show(await upload<Application>(`/api/employer-applications/${id}/licence`, file, { onProgress, signal })),
  };
}
