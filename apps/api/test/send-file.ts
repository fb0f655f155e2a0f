import type { Client, Reply } from './client.js';

const BOUNDARY = '----qicheng-test';

/** Uploads a file as a browser would. */
export function sendFile<Body>(client: Client, url: string, content: Buffer, name: string): Promise<Reply<Body>> {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  return client.send<Body>('POST', url, payload, { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` });
}
