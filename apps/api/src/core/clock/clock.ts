import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { ClockOffset } from './clock-offset.js';

/** The present moment; tests move it, and in development so does the file named by CLOCK_FILE. */
@Injectable()
export class Clock {
  private readonly offset: ClockOffset | null;

  constructor(@Inject(Config) { CLOCK_FILE }: Pick<Config, 'CLOCK_FILE'>) {
    this.offset = CLOCK_FILE === undefined ? null : new ClockOffset(CLOCK_FILE);
  }

  now(): Date {
    return new Date(Date.now() + (this.offset?.ms() ?? 0));
  }
}
