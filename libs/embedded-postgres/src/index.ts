export * from './embedded-server.js';
export { createDatabase, databaseUrl, dropDatabase } from './databases.js';
export { DataInUse } from './leftovers.js';
