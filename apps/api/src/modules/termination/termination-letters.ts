import { Injectable, StreamableFile } from '@nestjs/common';
import { Problem } from '../../core/problem/index.js';
import { TerminationRecords } from './termination-records.js';

/** Makes the letter 解约函 to print, sign, seal and upload again. */
@Injectable()
export class TerminationLetters {
  constructor(private readonly records: TerminationRecords) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async letterOf(id: string): Promise<StreamableFile> {
    await this.records.read(id);
    throw new Problem('UNAVAILABLE');
  }
}
