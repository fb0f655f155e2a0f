export { Employer } from './employer.entity.js';
export { EmployerApplication } from './employer-application.entity.js';
export { EmployerLibrary } from './employer-library.js';
export { EmployerModule } from './employer.module.js';
export { EmployerSearch } from './employer-search.js';
export { initialsOf } from './initials.js';
