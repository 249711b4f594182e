export * from './client.js';
export * from './problem.js';
export * from './connection.js';
export { BoardFeed, boardFeed, followBoard } from './board-feed.js';
export type { BoardMeta, ChangeListener, FeedListener, FeedView } from './board-feed.js';
export type { Change } from './fold.js';
export { followUpdates, type LiveUpdate, type LiveUpdatesListener } from './live-updates.js';
