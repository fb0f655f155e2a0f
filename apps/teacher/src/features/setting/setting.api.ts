import { $api, api, requestJson, type components } from '@qicheng/api-client';
import type { SettingGroup } from '@qicheng/contracts';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type WindowView = Schemas['WindowView'];
export type TierView = Schemas['OriginTierView'];
export type SettingValue = boolean | number | string;
export type SettingView = Omit<Schemas['SettingView'], 'value' | 'defaultValue'> & {
  readonly value: SettingValue;
  readonly defaultValue: SettingValue;
};

// OpenAPI documents of the API know no union of plain types, so these values arrive untyped.
const valueOf = (value: unknown): SettingValue =>
  typeof value === 'boolean' || typeof value === 'number' ? value : String(value);

/** The choices of the school about one thing. */
export const useSettings = (group: SettingGroup) =>
  $api.useQuery(
    'get',
    '/api/settings',
    {},
    {
      select: (all): SettingView[] =>
        all
          .filter((one) => one.group === group)
          .map((one) => ({ ...one, value: valueOf(one.value), defaultValue: valueOf(one.defaultValue) })),
    },
  );

/** Who changed which choice or opening time, newest first. */
export const useSettingHistory = () => $api.useQuery('get', '/api/settings/history');

/** Every opening time. */
export const useWindows = () => $api.useQuery('get', '/api/windows');

/** Who may change which field of the origin record. */
export const useTiers = () => $api.useQuery('get', '/api/origin-tiers');

/** Writes on choices, opening times and tiers. */
export function useSettingActions() {
  const queries = useQueryClient();
  const refresh = (changed: '/api/settings' | '/api/windows' | '/api/origin-tiers') =>
    Promise.all(
      [changed, '/api/settings/history'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
    );
  return {
    save: async (key: string, value: SettingValue) => {
      await requestJson(`/api/settings/${key}`, { method: 'PUT', body: JSON.stringify({ value }) });
      await refresh('/api/settings');
    },
    saveWindow: async (body: Schemas['SaveWindowDto']) => {
      await api.PUT('/api/windows', { body });
      await refresh('/api/windows');
    },
    removeWindow: async (id: string) => {
      await api.DELETE('/api/windows/{id}', { params: { path: { id } } });
      await refresh('/api/windows');
    },
    saveTier: async (field: TierView['field'], body: Schemas['SaveOriginTierDto']) => {
      await api.PUT('/api/origin-tiers/{key}', { params: { path: { key: field } }, body });
      await refresh('/api/origin-tiers');
    },
  };
}
