import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Config } from '../../config.js';
import { Storage } from './storage.js';

/** What a bucket does over the real protocol: it must be made, wants lengths in advance, and can be away. */
const objects = new Map<string, Buffer>();
const buckets = new Set<string>();
let away = false;
let server: Server;
let storage: Storage;

beforeEach(async () => {
  objects.clear();
  buckets.clear();
  server = createServer((request, reply) => {
    const [bucket = '', ...rest] = new URL(request.url ?? '/', 'http://store').pathname.slice(1).split('/');
    const key = rest.join('/');
    const end = (status: number, body?: Buffer) => reply.writeHead(status).end(body);
    void buffer(request).then((body) => {
      if (away || request.headers.authorization === undefined) return end(403);
      if (key === '' && request.method === 'PUT') return end(buckets.has(bucket) ? 409 : 200, void buckets.add(bucket));
      if (!buckets.has(bucket)) return end(404);
      if (request.method === 'HEAD') return end(200);
      if (request.method === 'GET') return end(objects.has(key) ? 200 : 404, objects.get(key));
      if (request.method === 'DELETE') return end(204, void objects.delete(key));
      if (request.headers['content-length'] !== String(body.length)) return end(411);
      objects.set(key, body);
      return end(200);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const STORAGE_URL = `s3://key:secret@127.0.0.1:${port}/files?region=local&protocol=http`;
  storage = new Storage({ STORAGE_URL } as Config);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const kept = async (key: string) => buffer(await storage.get(key));

it('keeps a file of unknown length in a bucket that it makes, and takes it away', async () => {
  const pieces = Array.from({ length: 40 }, (_, index) => Buffer.alloc(65_536, index));
  await storage.put('area/large', Readable.from(pieces));
  await storage.put('area/empty', Readable.from([]));
  expect([...buckets]).toEqual(['files']);
  expect(Buffer.concat(pieces).equals(await kept('area/large'))).toBe(true);
  expect(await kept('area/empty')).toHaveLength(0);
  await storage.delete('area/large');
  await expect(storage.get('area/large')).rejects.toThrow();
});

it('keeps nothing of a file that breaks off', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(10);
      await Promise.reject(new Error('broke off'));
    })(),
  );
  await expect(storage.put('area/broken', broken)).rejects.toThrow('area/broken');
  expect([...objects]).toEqual([]);
});

it('works again once a store is back that was away when it was first asked for', async () => {
  away = true;
  await expect(storage.put('area/one', Readable.from(['one']))).rejects.toThrow();
  away = false;
  await storage.put('area/one', Readable.from(['one']));
  expect((await kept('area/one')).toString()).toBe('one');
});
