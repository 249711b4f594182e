export * from './translate.js';
export * from './load.js';
