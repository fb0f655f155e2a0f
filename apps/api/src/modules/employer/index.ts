export { Employer } from './employer.entity.js';
export { EmployerApplication } from './employer-application.entity.js';
export { EmployerModule } from './employer.module.js';
export { initialsOf } from './initials.js';
