export { Destination } from './destination.entity.js';
export { DestinationModule } from './destination.module.js';
export { DestinationRegister } from './destination-register.js';
