export * from './problem.js';
export * from './board/board.views.js';
export * from './board/board.events.js';
export * from './vacancy/vacancy.views.js';
export * from './identity/identity.views.js';
export * from './registry/registry.views.js';
export * from './placement/placement.views.js';
export * from './notice/notice.views.js';
