import { readFileSync } from 'node:fs';

/** The build leaves specs out; the tests must not. */
const { exclude: _, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/.nx/', '/.data/'],
};
const node = {
  ...shared,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@harborlight/source', 'node', 'node-addons'] },
};

/** `unit` is pure and takes seconds; `db` starts one PostgreSQL for the run; `screen` renders React under jsdom. */
export default {
  // A whole application starts inside a test, on machines that do other things as well.
  testTimeout: 90_000,
  // Each spec leaves its modules in the memory of the process that ran it: a worker that grew is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps/api,libs/*,test/boundaries}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    {
      ...node,
      displayName: 'db',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.db.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/start-test-server.js',
      globalTeardown: '<rootDir>/libs/testing/stop-test-server.js',
    },
    {
      ...shared,
      displayName: 'screen',
      testEnvironment: '<rootDir>/tools/screen-environment.js',
      testEnvironmentOptions: { customExportConditions: ['@harborlight/source', 'browser'] },
      testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '\\.css$': '<rootDir>/apps/web/src/shared/testing/style-stub.ts',
      },
      setupFilesAfterEnv: ['<rootDir>/apps/web/src/shared/testing/screen.setup.ts'],
    },
  ],
};
