import { M } from '../messages';

/** What may be uploaded: extensions with their dot, and the most megabytes. */
export interface FileLimit {
  readonly extensions: readonly string[];
  readonly megabytes: number;
}

/** The extensions as people read them. */
export const typesOf = ({ extensions }: FileLimit): string =>
  extensions.map((extension) => extension.slice(1).toUpperCase()).join('、');

/** Why a file will not be taken, or none; the server checks the content again. */
export function fileFlaw(file: Pick<File, 'name' | 'size'>, limit: FileLimit): string | undefined {
  const fits = limit.extensions.some((extension) => file.name.toLowerCase().endsWith(extension));
  if (!fits) return M.upload.wrongType(file.name, typesOf(limit));
  if (file.size === 0) return M.upload.empty(file.name);
  return file.size > limit.megabytes * 1024 * 1024 ? M.upload.tooBig(file.name, limit.megabytes) : undefined;
}
