import { html, type Markup } from './html.js';

const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="7" />
  <path d="M7 25c8 0 6-12 14-14M17 7h8v8" />
</svg>`;

/** The head of every plain page: the house's mark and the school. */
export const topBar = (schoolName: string): Markup =>
  html` <header class="top">${MARK}<span class="product">启程</span><span class="school">${schoolName}</span></header>`;
