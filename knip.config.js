const specs = 'src/**/*.spec.{ts,tsx}';
/** What ships. The marks make it the only thing that `knip --production` looks at. */
const shipped = [
  'src/**/*.{ts,tsx}!',
  '!src/**/*.{spec,spec-support,builders}.{ts,tsx}!',
  '!src/**/testing/**!',
  '!src/app/render-app.tsx!',
  '!src/app/kit/**!',
];

/** No file lies unused, nothing is exported that nobody imports, and no package is named in vain. */
export default {
  workspaces: {
    // Specs find these two by path: a linter to run and a schema to read.
    '.': { entry: ['tools/*.js'], project: ['*.js', 'tools/*.js'], ignoreDependencies: ['@redocly/cli'] },
    'apps/api': {
      entry: ['src/harborlight.ts!', specs],
      project: shipped,
      ignoreDependencies: ['@asyncapi/specs'],
    },
    'apps/web': { entry: ['src/app/kit/kit.tsx', specs], project: shipped },
    'libs/messages': { entry: ['src/generator/write.ts!', specs], project: shipped },
    'libs/testing': { entry: ['*.js', specs], project: ['*.js', 'src/**/*.ts'] },
    'libs/*': { entry: [specs], project: shipped },
    test: {
      entry: [
        'bench/bench.ts',
        'faults/faults.ts',
        'e2e/playwright.config.ts',
        'e2e/support/expect-answers-that-fit.ts',
        '**/*.{spec,e2e}.ts',
      ],
      project: ['**/*.ts'],
    },
  },
};
