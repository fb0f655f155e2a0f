import './browser-globals';
import './patience';
export { renderInPortal } from './render-in-portal';
