import { type FileHandle, open } from 'node:fs/promises';
import { WorkbookRefused } from './workbook-refused.js';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Compound File Binary: old .xls, and the wrapper round a password-protected .xlsx ([MS-CFB] 2.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const HEADER_BYTES = 512;
const DIRECTORY_BYTES = 4096;

/** Refuses a file by its size or first bytes, before anything parses it. */
export async function requireZip(path: string, fileBytes: number): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > fileBytes)
      throw new WorkbookRefused('TOO_LARGE', `文件不能超过 ${Math.floor(fileBytes / 1024 / 1024)} MB`);
    const head = await readAt(file, 0, HEADER_BYTES);
    if (head.subarray(0, COMPOUND.length).equals(COMPOUND)) {
      throw new WorkbookRefused((await holdsEncryptedPackage(file, head)) ? 'ENCRYPTED' : 'OLD_XLS');
    }
    if (!head.subarray(0, ZIP.length).equals(ZIP)) throw new WorkbookRefused('NOT_XLSX');
  } finally {
    await file.close();
  }
}

async function holdsEncryptedPackage(file: FileHandle, head: Buffer): Promise<boolean> {
  if (head.length < HEADER_BYTES) return false;
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4096 : 512;
  const directory = (head.readUInt32LE(48) + 1) * sectorBytes;
  return (await readAt(file, directory, DIRECTORY_BYTES)).includes(ENCRYPTED_STREAM);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
