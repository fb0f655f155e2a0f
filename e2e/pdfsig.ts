import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What pdfsig of poppler-utils, a reader that shares nothing with the system, says of a PDF's signatures; null on a machine that has none. */
export async function pdfsig(pdf: Buffer): Promise<string | null> {
  const program = process.env['PDFSIG_PATH'];
  if (!program) return null;
  const dir = await mkdtemp(path.join(tmpdir(), 'qicheng-pdfsig-'));
  try {
    const file = path.join(dir, 'evidence.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)(program, [file]);
    return stdout;
  } finally {
    await rm(dir, { recursive: true });
  }
}
