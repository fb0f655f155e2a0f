import type { Queue } from 'bullmq';
import type { Clock } from '../clock/index.js';

/** Between two rounds, in milliseconds; where clocks are moved days pass at once, and nobody waits a minute for what follows. */
const EVERY = 60_000;
const EVERY_WHERE_MOVED = 5000;
/** A round that failed is followed by the next one; finished ones are of no interest for long. */
const ROUND = { attempts: 1, removeOnComplete: { age: 3600 } };

/** Orders a round of the queue every minute. The scheduler has a name, so that several workers together keep one. */
export async function orderRounds(queue: Queue, { movable }: Pick<Clock, 'movable'>): Promise<void> {
  const every = movable ? EVERY_WHERE_MOVED : EVERY;
  await queue.upsertJobScheduler('rounds', { every }, { name: queue.name, data: {}, opts: ROUND });
}
