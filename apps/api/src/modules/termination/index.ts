export { Termination } from './termination.entity.js';
export { TerminationModule } from './termination.module.js';
export { TerminationProcessors } from './termination-timer.js';
