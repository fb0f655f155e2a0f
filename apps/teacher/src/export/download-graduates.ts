import { api, downloadUrl, type paths } from '@qicheng/api-client';

/** What the register can be narrowed to. */
export type GraduateQuery = NonNullable<paths['/api/graduates']['get']['parameters']['query']>;

/** Has the browser download a workbook with every row the filter finds: it shows how far it is, and goes on while other pages are open. */
export async function downloadGraduates(
  query: GraduateQuery,
  reason: string,
  withPersonalData: boolean,
): Promise<void> {
  const { data } = await api.POST('/api/graduate-exports', {
    body: { filter: { ...query, page: 1, pageSize: 1 }, reason, withPersonalData },
  });
  if (data === undefined) return;
  const link = document.createElement('a');
  link.href = downloadUrl(`/api/graduate-exports/${data.id}`);
  link.download = '';
  link.click();
}
