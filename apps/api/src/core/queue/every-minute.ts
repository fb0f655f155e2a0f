import type { Queue } from 'bullmq';

/** A round that failed is followed by the next one a minute later; finished ones are of no interest for long. */
const ROUND = { attempts: 1, removeOnComplete: { age: 3600 } };

/** Orders a round of the queue every minute. The scheduler has a name, so that several workers together keep one. */
export async function orderEveryMinute(queue: Queue): Promise<void> {
  await queue.upsertJobScheduler('every-minute', { every: 60_000 }, { name: queue.name, data: {}, opts: ROUND });
}
