import type { Logger } from '@nestjs/common';
import { Problem } from '../problem/index.js';

/** A record whose time has come, in the version that a round has found. */
export interface Due {
  readonly id: string;
  readonly version: number;
}

/**
 * Acts on one after the other; one that fails is logged and does not stop the others. What somebody answered or changed in
 * the same moment is no failure.
 */
export async function eachByItself<D extends Due>(
  logger: Logger,
  dues: readonly D[],
  act: (due: D) => Promise<unknown>,
): Promise<void> {
  for (const due of dues) await act(due).catch((error: unknown) => report(logger, due, error));
}

function report(logger: Logger, { id }: Due, error: unknown): void {
  if (error instanceof Problem && (error.code === 'STALE' || error.code === 'NOT_NOW')) return;
  logger.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
}
