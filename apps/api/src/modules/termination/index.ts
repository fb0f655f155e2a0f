export { Termination } from './termination.entity.js';
export { TerminationDrafts } from './termination-drafts.js';
export { TerminationModule } from './termination.module.js';
export { TerminationService } from './termination.service.js';
export { TerminationProcessors } from './termination-timer.js';
