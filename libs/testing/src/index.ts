export { testDatabase, testServer, type TestDatabase } from './test-database.js';
