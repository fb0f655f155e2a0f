import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportBatchDetail, ImportIssuePage } from '@qicheng/contracts';
import { ImportChecker, ImportCommitter } from '../src/modules/exchange/index.js';
import { type Client, type Reply } from './client.js';
import { sendFile } from './send-file.js';
import type { TestHouse } from './test-app.js';

/** A workbook that lies in test/data. */
export const dataFile = (name: string): Promise<Buffer> => readFile(path.join(__dirname, 'data', name));

/** Uploads a workbook as a browser would. */
export const upload = <Body = ImportBatchDetail>(
  client: Client,
  content: Buffer,
  name = 'graduates.xlsx',
): Promise<Reply<Body>> => sendFile<Body>(client, '/api/graduate-imports', content, name);

/** Uploads and does the worker's part of the check; returns the batch as the centre then sees it. */
export async function checked(house: TestHouse, content: Buffer): Promise<ImportBatchDetail> {
  const centre = await house.as('centre');
  const { body, status } = await upload(centre, content);
  if (status !== 200) throw new Error(`upload answered ${status}: ${JSON.stringify(body)}`);
  await house.app.get(ImportChecker).run(body.id);
  return (await centre.get<ImportBatchDetail>(`/api/graduate-imports/${body.id}`)).body;
}

/** Confirms a checked batch and does the worker's part of the commit. */
export async function committed(house: TestHouse, { id }: Pick<ImportBatchDetail, 'id'>): Promise<ImportBatchDetail> {
  const centre = await house.as('centre');
  const { status, body } = await centre.post(`/api/graduate-imports/${id}/commit`);
  if (status !== 200) throw new Error(`commit answered ${status}: ${JSON.stringify(body)}`);
  await house.app.get(ImportCommitter).run(id);
  return (await centre.get<ImportBatchDetail>(`/api/graduate-imports/${id}`)).body;
}

/** Every bad cell of a batch, all pages. */
export async function allIssues(house: TestHouse, id: string): Promise<ImportIssuePage['items']> {
  const centre = await house.as('centre');
  const items: ImportIssuePage['items'] = [];
  for (let page = 1; ; page++) {
    const { body } = await centre.get<ImportIssuePage>(`/api/graduate-imports/${id}/issues?page=${page}&pageSize=100`);
    items.push(...body.items);
    if (items.length >= body.total || body.items.length === 0) return items;
  }
}
