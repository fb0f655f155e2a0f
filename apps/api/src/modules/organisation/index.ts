export { ClassAssignment } from './class-assignment.entity.js';
export { ClassGroup } from './class-group.entity.js';
export { College } from './college.entity.js';
export { Major } from './major.entity.js';
export { OrganisationModule } from './organisation.module.js';
