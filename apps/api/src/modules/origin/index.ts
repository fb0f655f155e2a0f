export { OriginModule } from './origin.module.js';
