export { ReminderModule } from './reminder.module.js';
export { ReminderRound } from './reminder-round.entity.js';
export { WaitingClock } from './waiting-clock.js';
