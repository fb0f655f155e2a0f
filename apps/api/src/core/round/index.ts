export { eachByItself, type Due } from './round.js';
