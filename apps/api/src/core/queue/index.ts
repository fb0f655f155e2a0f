export { everyRound } from './every-round.js';
export { QueueModule } from './queue.module.js';
export { RECOVERY } from './recovery.js';
export { orderRounds } from './rounds.js';
