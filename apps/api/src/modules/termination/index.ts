export { Termination } from './termination.entity.js';
export { TerminationClock } from './termination-clock.js';
export { TerminationDrafts } from './termination-drafts.js';
export { TerminationModule } from './termination.module.js';
export { TerminationService } from './termination.service.js';
