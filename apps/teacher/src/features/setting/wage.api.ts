import { $api, api, type components } from '@qicheng/api-client';
import type { SaveMinimumWageDto } from '@qicheng/contracts';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type MinimumWage = Schemas['MinimumWageView'];
type Figures = Schemas['SaveMinimumWageDto'];

/** Every minimum wage, province by province. */
export const useMinimumWages = () => $api.useQuery('get', '/api/minimum-wages');

/** Who entered or changed what, newest first. */
export const useWageHistory = () => $api.useQuery('get', '/api/minimum-wages/history');

/** Enters a minimum wage, or puts one right. */
export function useWageActions() {
  const queries = useQueryClient();
  return {
    save: async (figures: SaveMinimumWageDto, known?: Pick<MinimumWage, 'id' | 'version'>) => {
      // The form offers the provinces that the API's document lists.
      const body = { ...figures, region: figures.region as Figures['region'] };
      if (known === undefined) await api.POST('/api/minimum-wages', { body });
      else {
        const { id, version } = known;
        await api.PUT('/api/minimum-wages/{id}', { params: { path: { id } }, body: { ...body, version } });
      }
      await Promise.all(
        (['/api/minimum-wages', '/api/minimum-wages/history'] as const).map((path) =>
          queries.invalidateQueries({ queryKey: ['get', path] }),
        ),
      );
    },
  };
}
