import './browser-globals';
export { renderInPortal } from './render-in-portal';
