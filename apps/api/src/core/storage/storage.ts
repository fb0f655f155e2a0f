import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { Config } from '../../config.js';
import { s3Disk } from './s3-disk.js';

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

  async has(key: string): Promise<boolean> {
    return (await this.open()).exists(key);
  }

  async delete(key: string): Promise<void> {
    await (await this.open()).delete(key);
  }

  /** A store that was away when it was first asked for is asked again. */
  private open(): Promise<Disk> {
    const disk = (this.disk ??= diskFor(new URL(this.config.STORAGE_URL)));
    disk.catch(() => (this.disk = null));
    return disk;
  }
}

async function diskFor(url: URL): Promise<Disk> {
  if (url.protocol !== 'file:') return s3Disk(url);
  return new Disk(new FSDriver({ location: fileURLToPath(url), visibility: 'private' }));
}
