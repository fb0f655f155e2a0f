import { $api, api, type components } from '@qicheng/api-client';
import type { OriginValues } from '@qicheng/domain';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
/** The graduate's own review as it arrives. */
export type OriginReview = Schemas['OriginReviewView'];
/** One field of it with both sides. */
export type OriginFieldState = Schemas['OriginFieldView'];

const KEY = ['get', '/api/origin'] as const;

/** The graduate's own origin information. */
export const useOrigin = () => $api.useQuery('get', '/api/origin');

/** What the graduate does with it; each answer is on screen at once. */
export function useOriginActions() {
  const queries = useQueryClient();
  const keep = (view: OriginReview | undefined) => {
    queries.setQueriesData({ queryKey: KEY }, view);
    return view;
  };
  return {
    /** The newest that is known here. */
    latest: () => queries.getQueriesData<OriginReview>({ queryKey: KEY })[0]?.[1],
    reload: async () => keep((await api.GET('/api/origin')).data),
    save: async (version: number, values: OriginValues, reasons: Readonly<Record<string, string>>) =>
      keep((await api.PUT('/api/origin/draft', { body: { version, values, reasons } })).data),
    saveContact: async (values: OriginValues) =>
      keep((await api.PUT('/api/origin/contact', { body: { values } })).data),
    submit: async (version: number) => keep((await act('submit', { version, confirmed: true })).data),
    withdraw: async (version: number) => keep((await act('withdraw', { version })).data),
  };
}

const act = (action: string, body: Schemas['OriginActDto']) =>
  api.POST('/api/origin/actions/{action}', { params: { path: { action } }, body });
