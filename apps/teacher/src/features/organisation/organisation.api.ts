import { $api, api, type components } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type CollegeNode = Schemas['CollegeNode'];
export type ClassCounsellorView = Schemas['ClassCounsellorView'];

/** The part of the school that the reader is responsible for. */
export const useOrganisation = () => $api.useQuery('get', '/api/organisation');

/** Counsellors with an account, to choose from. */
export const useCounsellors = (enabled: boolean) =>
  $api.useQuery(
    'get',
    '/api/staff',
    { params: { query: { page: 1, pageSize: 100, role: 'COUNSELLOR' } } },
    { enabled },
  );

const at = (id: string) => ({ params: { path: { id } } });

/** Writes on the structure; each brings the tree up to date. */
export function useOrganisationActions() {
  const queries = useQueryClient();
  const then = async (work: Promise<unknown>) => {
    await work;
    await queries.invalidateQueries({ queryKey: ['get', '/api/organisation'] });
  };
  return {
    addCollege: (body: Schemas['AddCollegeDto']) => then(api.POST('/api/colleges', { body })),
    addMajor: (body: Schemas['AddMajorDto']) => then(api.POST('/api/majors', { body })),
    addClass: (body: Schemas['AddClassDto']) => then(api.POST('/api/classes', { body })),
    editCollege: (id: string, body: Schemas['EditCollegeDto']) =>
      then(api.PATCH('/api/colleges/{id}', { ...at(id), body })),
    editMajor: (id: string, body: Schemas['EditMajorDto']) => then(api.PATCH('/api/majors/{id}', { ...at(id), body })),
    editClass: (id: string, body: Schemas['EditClassDto']) => then(api.PATCH('/api/classes/{id}', { ...at(id), body })),
    setCounsellors: (id: string, staffNos: string[]) =>
      then(api.PUT('/api/classes/{id}/counsellors', { ...at(id), body: { staffNos } })),
    remove: {
      college: (id: string) => then(api.DELETE('/api/colleges/{id}', at(id))),
      major: (id: string) => then(api.DELETE('/api/majors/{id}', at(id))),
      class: (id: string) => then(api.DELETE('/api/classes/{id}', at(id))),
    },
  };
}
