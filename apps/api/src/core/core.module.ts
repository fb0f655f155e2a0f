import { Global, Module } from '@nestjs/common';
import { Config } from '../config.js';
import { Cipher } from './cipher/index.js';
import { Clock } from './clock/index.js';
import { HistorySealer, HistoryWriter, SealAnchor } from './history/index.js';
import { Outbox } from './outbox/index.js';
import { Announcer } from './progress/index.js';
import { RateLimit } from './rate/index.js';
import { ReviewTrail } from './review/index.js';
import { Storage, Uploads } from './storage/index.js';
import { UnitOfWork } from './work/index.js';

const CIPHER = {
  provide: Cipher,
  inject: [Config],
  useFactory: (config: Config) => new Cipher(config.DATA_KEYS, config.DATA_KEY_CURRENT, config.LOOKUP_KEY),
};
const PARTS = [
  UnitOfWork,
  Clock,
  CIPHER,
  HistoryWriter,
  HistorySealer,
  SealAnchor,
  Outbox,
  Announcer,
  Storage,
  Uploads,
  RateLimit,
  ReviewTrail,
];

/** What every module may ask for: the parts that know no feature. */
@Global()
@Module({ providers: PARTS, exports: PARTS })
export class CoreModule {}
