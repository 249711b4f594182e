export * from './board.builders.js';
export * from './contract-ledger.js';
export * from './crowd.js';
export * from './feed-client.js';
export * from './fixed-clock.js';
export * from './need.builders.js';
export * from './registry.builders.js';
export { testDatabase, testServer, type TestDatabase } from './test-database.js';
export * from './wire.js';
