import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { Config } from '../../config.js';

/** Where files are kept: a folder by default, an S3 bucket by configuration. Keys are `area/uuid`, never a user's file name. */
@Injectable()
export class Storage {
  private disk: Promise<Disk> | null = null;

  constructor(private readonly config: Config) {}

  async put(key: string, content: Readable): Promise<void> {
    await (await this.open()).putStream(key, content);
  }

  async get(key: string): Promise<Readable> {
    return (await this.open()).getStream(key);
  }

  async delete(key: string): Promise<void> {
    await (await this.open()).delete(key);
  }

  private open(): Promise<Disk> {
    this.disk ??= diskFor(new URL(this.config.STORAGE_URL));
    return this.disk;
  }
}

/** The S3 driver is loaded only where it is configured; its SDK is large. */
async function diskFor(url: URL): Promise<Disk> {
  if (url.protocol === 'file:') return new Disk(new FSDriver({ location: fileURLToPath(url), visibility: 'private' }));
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
      endpoint: `https://${url.host}`,
      region: url.searchParams.get('region') ?? 'us-east-1',
      bucket: url.pathname.slice(1),
      forcePathStyle: true,
      visibility: 'private',
    }),
  );
}
