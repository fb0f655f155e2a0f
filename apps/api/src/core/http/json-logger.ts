import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { currentContext } from '../actor/index.js';

/** Structured log lines with the request's id. What is logged carries ids, never names, numbers or addresses of people. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level: string, destination?: DestinationStream) {
    const options = {
      level,
      mixin: () => {
        const context = currentContext();
        return context ? { requestId: context.requestId } : {};
      },
    };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context: context ?? stack, ...(context ? { stack } : {}) }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }
}
