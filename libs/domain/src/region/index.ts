export * from './region.js';
export { leadingRegion } from './leading-region.js';
