export { Employer } from './employer.entity.js';
export { EmployerApplication } from './employer-application.entity.js';
