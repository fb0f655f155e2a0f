import { Injectable } from '@nestjs/common';

/** The present moment; tests move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
