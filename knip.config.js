const specs = 'src/**/*.spec.{ts,tsx}';

/** No file lies unused, nothing is exported that nobody imports, and no package is named in vain. */
export default {
  // Moves of whole rooms are under way; when they have landed, these become errors like all else.
  rules: { files: 'warn', dependencies: 'warn', exports: 'warn', types: 'warn' },
  workspaces: {
    // Specs find these two by path: a linter to run and a schema to read.
    '.': { entry: ['tools/*.js'], project: ['*.js', 'tools/*.js'], ignoreDependencies: ['@redocly/cli'] },
    'apps/api': {
      entry: ['src/harborlight.ts', specs],
      project: ['src/**/*.ts'],
      ignoreDependencies: ['@asyncapi/specs'],
    },
    'apps/web': { entry: [specs], project: ['src/**/*.{ts,tsx}'] },
    'libs/messages': { entry: ['src/generator/write.ts', specs], project: ['src/**/*.ts'] },
    'libs/testing': { entry: ['*.js', specs], project: ['*.js', 'src/**/*.ts'] },
    'libs/*': { entry: [specs], project: ['src/**/*.ts'] },
    test: {
      entry: ['bench/bench.ts', 'faults/faults.ts', 'e2e/playwright.config.ts', '**/*.{spec,e2e}.ts'],
      project: ['**/*.ts'],
    },
  },
};
