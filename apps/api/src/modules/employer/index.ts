export { ApplicationDrafts } from './application-drafts.js';
export { ApplicationEngine } from './application-engine.js';
export { ApplicationRecords } from './application-records.js';
export { Employer } from './employer.entity.js';
export { EmployerApplication } from './employer-application.entity.js';
export { type EmployerFollower, EmployerFollowers, type NamedEmployer } from './employer-followers.js';
export { EmployerModule } from './employer.module.js';
export { searchColumns } from './initials.js';
