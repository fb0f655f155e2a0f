export { MinimumWages } from './minimum-wages.js';
export { WageModule } from './wage.module.js';
