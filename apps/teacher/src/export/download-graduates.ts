import { api, type paths } from '@qicheng/api-client';
import { GRADUATE } from '../messages/graduate';

/** What the register can be narrowed to. */
export type GraduateQuery = NonNullable<paths['/api/graduates']['get']['parameters']['query']>;

/** Lets the browser save the workbook with every row the filter finds. */
export async function downloadGraduates(
  query: GraduateQuery,
  reason: string,
  withPersonalData: boolean,
): Promise<void> {
  const { data, response } = await api.POST('/api/graduates/export', {
    body: { filter: { ...query, page: 1, pageSize: 1 }, reason, withPersonalData },
    parseAs: 'blob',
  });
  if (data !== undefined)
    save(data, fileNameOf(response.headers.get('content-disposition')) ?? GRADUATE.export.fileName);
}

/** The name a reply gives its file (RFC 6266), or none. */
export function fileNameOf(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return encoded === undefined ? disposition?.match(/filename="([^"]+)"/i)?.[1] : decodeURIComponent(encoded);
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
