import { fileFlaw } from './check-file';

const LIMIT = { extensions: ['.jpg', '.pdf'], megabytes: 10 };
const MEGABYTE = 1024 * 1024;

describe('a file to upload', () => {
  it.each([
    ['合同.PDF', 1, undefined],
    ['合同.pdf', 10 * MEGABYTE, undefined],
    ['合同.pdf', 30 * MEGABYTE, '「合同.pdf」超过 10 MB，请压缩后再传'],
    ['合同.exe', 1, '「合同.exe」的类型不支持，请使用 JPG、PDF'],
    ['合同.pdf', 0, '「合同.pdf」是空文件，请重新选择'],
  ])('%s of %d bytes', (name, size, flaw) => expect(fileFlaw({ name, size }, LIMIT)).toBe(flaw));
});
