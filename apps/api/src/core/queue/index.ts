export { orderEveryMinute } from './every-minute.js';
export { QueueModule } from './queue.module.js';
export { RECOVERY } from './recovery.js';
