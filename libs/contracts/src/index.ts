export * from './list/page.dto.js';
export * from './list/versioned.dto.js';
export * from './problem/problem-code.js';
export * from './problem/problem.view.js';
export * from './origin/origin-diff.js';
