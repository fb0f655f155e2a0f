import { type Readable, pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { requireZip } from './file-signature.js';
import { RATIO_FLOOR_BYTES, type WorkbookLimits } from './workbook-limits.js';
import { WorkbookRefused } from './workbook-refused.js';

const INFLATE_CHUNK_BYTES = 128 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** One unpacked piece of a part, with the share (0..1) of the part that is read with it. */
export interface PartChunk {
  bytes: Buffer;
  share: number;
}

/** The zip container of a workbook; its directory is checked before any part is unpacked. */
export class WorkbookPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens the file and refuses directories that break a limit, repeat a name or leave the archive's folder. */
  static async open(path: string, limits: WorkbookLimits): Promise<WorkbookPackage> {
    await requireZip(path, limits.fileBytes);
    const zip = await broken(openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true }));
    try {
      return new WorkbookPackage(zip, await readDirectory(zip, limits));
    } catch (error) {
      zip.close();
      throw error instanceof WorkbookRefused ? error : new WorkbookRefused('BROKEN', undefined, { cause: error });
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks a part piece by piece; more or fewer bytes than the directory promised is refused, whatever it promised. */
  async *read(name: string, maxBytes: number): AsyncGenerator<PartChunk> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new WorkbookRefused('BROKEN', `缺少 ${name}`);
    if (entry.uncompressedSize > maxBytes) throw new WorkbookRefused('TOO_LARGE', `${name} 解压后过大`);
    let read = 0;
    let checksum = 0;
    for await (const bytes of await this.unpack(entry)) {
      read += bytes.length;
      if (read > entry.uncompressedSize) throw new WorkbookRefused('ZIP_BOMB', name);
      checksum = crc32(bytes, checksum);
      yield { bytes, share: read / entry.uncompressedSize };
    }
    if (read !== entry.uncompressedSize || checksum !== entry.crc32) throw new WorkbookRefused('BROKEN', name);
  }

  close(): void {
    this.zip.close();
  }

  private async unpack(entry: Entry): Promise<AsyncIterable<Buffer>> {
    const packed = await broken(this.zip.openReadStreamPromise(entry, { decodeFileData: false }));
    return refusing(
      entry.compressionMethod === STORED
        ? packed
        : pipeline(packed, createInflateRaw({ chunkSize: INFLATE_CHUNK_BYTES }), () => undefined),
    );
  }
}

async function readDirectory(zip: ZipFile, limits: WorkbookLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    requireHarmless(entry, limits);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) throw new WorkbookRefused('ZIP_BOMB');
    if (entries.has(entry.fileName) || entries.size >= limits.entries)
      throw new WorkbookRefused('BROKEN', entry.fileName);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function requireHarmless(entry: Entry, limits: WorkbookLimits): void {
  const { uncompressedSize: unpacked, compressedSize: packed, compressionMethod: method } = entry;
  if (entry.isEncrypted()) throw new WorkbookRefused('ENCRYPTED');
  if (method !== STORED && method !== DEFLATED) throw new WorkbookRefused('BROKEN', entry.fileName);
  if (unpacked > limits.entryBytes) throw new WorkbookRefused('ZIP_BOMB', entry.fileName);
  if (unpacked > RATIO_FLOOR_BYTES && unpacked > packed * limits.ratio)
    throw new WorkbookRefused('ZIP_BOMB', entry.fileName);
}

async function* refusing(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw new WorkbookRefused('BROKEN', undefined, { cause: error });
  } finally {
    stream.destroy();
  }
}

async function broken<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    throw new WorkbookRefused('BROKEN', undefined, { cause: error });
  }
}
