import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import type { WriteOptions } from 'flydrive/types';

/**
 * The bucket of `s3://key:secret@host/bucket?region=…`, made where it is missing; `&protocol=http` for a store beside us that
 * speaks no TLS. Loaded only where it is configured: the SDK is large.
 */
export async function s3Disk(url: URL): Promise<Disk> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const bucket = url.pathname.slice(1);
  const client = new S3Client({
    credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
    endpoint: `${url.searchParams.get('protocol') === 'http' ? 'http' : 'https'}://${url.host}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  await makeBucket(client, bucket);
  return new Disk(await spooling(client, bucket));
}

/** S3 wants to know a length before the first byte: what arrives is kept in a temporary file until it is whole. */
async function spooling(client: S3Client, bucket: string) {
  const { S3Driver } = await import('flydrive/drivers/s3');
  class SpoolingDriver extends S3Driver {
    override async putStream(key: string, contents: Readable, options?: WriteOptions): Promise<void> {
      const file = path.join(tmpdir(), `qicheng-upload-${randomUUID()}`);
      try {
        await pipeline(contents, createWriteStream(file, { mode: 0o600 }));
        const { size: contentLength } = await stat(file);
        await super.putStream(key, createReadStream(file), { ...options, contentLength });
      } finally {
        await rm(file, { force: true });
      }
    }
  }
  return new SpoolingDriver({ client, bucket, visibility: 'private' });
}

async function makeBucket(client: S3Client, bucket: string): Promise<void> {
  const { CreateBucketCommand, HeadBucketCommand } = await import('@aws-sdk/client-s3');
  const missing = await client.send(new HeadBucketCommand({ Bucket: bucket })).then(() => false, isMissing);
  if (missing) await client.send(new CreateBucketCommand({ Bucket: bucket })).catch(madeByAnother);
}

function isMissing(error: Error): true {
  if (error.name === 'NotFound' || error.name === 'NoSuchBucket') return true;
  throw error;
}

function madeByAnother(error: Error): void {
  if (error.name !== 'BucketAlreadyOwnedByYou' && error.name !== 'BucketAlreadyExists') throw error;
}
