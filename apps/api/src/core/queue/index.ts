export { QueueModule } from './queue.module.js';
export { RECOVERY } from './recovery.js';
export { orderRounds } from './rounds.js';
