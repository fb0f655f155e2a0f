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

  /** True where a file moves the clock: in development and tests. */
  get movable(): boolean {
    return this.offset !== null;
  }

  now(): Date {
    return new Date(Date.now() + (this.offset?.ms() ?? 0));
  }
}
