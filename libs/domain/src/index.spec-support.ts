export * from './board/arbitraries.spec-support.js';
export * from './match/arbitraries.spec-support.js';
export * from './review/reviewed.spec-support.js';
