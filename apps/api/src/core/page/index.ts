export { html, type Markup, page } from './html.js';
export { PAGE_STYLE } from './page-style.js';
export { topBar } from './top-bar.js';
