export { Cipher } from './cipher.js';
