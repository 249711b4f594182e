import { builtinModules } from 'node:module';

/**
 * Who may import whom. `eslint.config.js` holds the code to this table, and `test/boundaries` proves that it does.
 * A row speaks of the files below `from`: they import no package outside `only`, and nothing that matches `never`.
 */

/** Every project of the workspace: its Nx tags, and the projects that it may name in package.json and tsconfig.json. */
export const projects = [
  { path: 'libs/domain', tags: ['type:domain', 'scope:shared'], dependsOn: [] },
  { path: 'libs/contracts', tags: ['type:contracts', 'scope:shared'], dependsOn: ['domain'] },
  { path: 'libs/messages', tags: ['type:messages', 'scope:shared'], dependsOn: ['domain'] },
  {
    path: 'libs/client',
    tags: ['type:client', 'scope:shared'],
    dependsOn: ['domain', 'contracts', 'testing'],
  },
  { path: 'libs/embedded-postgres', tags: ['type:embedded-postgres', 'scope:shared'], dependsOn: [] },
  {
    path: 'libs/testing',
    tags: ['type:testing', 'scope:shared'],
    dependsOn: ['domain', 'contracts', 'embedded-postgres'],
  },
  {
    path: 'apps/api',
    tags: ['type:app', 'scope:api'],
    dependsOn: ['domain', 'contracts', 'client', 'messages', 'embedded-postgres', 'testing'],
  },
  {
    path: 'apps/web',
    tags: ['type:app', 'scope:web'],
    dependsOn: ['domain', 'contracts', 'client', 'messages'],
  },
  {
    path: 'test',
    tags: ['type:test', 'scope:test'],
    dependsOn: ['domain', 'contracts', 'client', 'messages', 'embedded-postgres', 'testing', 'api', 'tools'],
  },
];

/** What each feature of the server may build on is to its left. */
export const serverFeatures = [
  'identity',
  'notice',
  'board',
  'registry',
  'vacancy',
  'confidence',
  'requests',
  'offers',
  'stays',
  'watches',
  'court',
];

/**
 * The tables of each room of the server. A room reads and writes its own; what it wants of another's it asks of the
 * owner's service, or of a view that the owner publishes. `test/boundaries` reads the server's SQL and proves it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const tableOwners = {
  platform: ['audit_head', 'audit_entry', 'idempotency_key'],
  database: ['migration'],
  identity: ['user', 'session', 'account', 'verification', 'sign_in_attempt', 'membership'],
  notice: ['notice', 'notice_preference', 'push_subscription'],
  board: ['board', 'board_head', 'board_entry', 'unit_state', 'reconciliation', 'anchor'],
  registry: ['agency', 'region', 'facility', 'unit', 'bed', 'board_policy'],
  vacancy: ['bed_span', 'hold'],
  confidence: ['finding'],
  requests: ['request', 'request_step', 'need', 'unmet_tally'],
  offers: ['offer'],
  stays: ['placement'],
  watches: ['watch'],
  court: ['exhibit'],
};

/**
 * The rooms whose tables the functions and views of the database may use.
 * @type {Readonly<Record<string, string>>}
 */
export const sqlOwners = {
  audit_append: 'platform',
  board_append: 'board',
  board_append_history: 'board',
  board_head_of_new_board: 'board',
  published_board: 'board',
  published_agency: 'registry',
};

/**
 * Where a room still reads or writes a table of a room below it past its owner. The list only shrinks: a row that is true
 * no more fails. A table of a room above is reached by a `Port` alone.
 */
export const foreignTables = [
  'board reads audit_entry',
  'board reads audit_head',
  'boot reads agency',
  'boot reads board',
  'boot reads facility',
  'boot reads request',
  'boot reads request_step',
  'boot reads unit',
  'boot writes agency',
  'boot writes bed',
  'boot writes bed_span',
  'boot writes board',
  'boot writes board_policy',
  'boot writes facility',
  'boot writes membership',
  'boot writes offer',
  'boot writes region',
  'boot writes request',
  'boot writes request_step',
  'boot writes unit',
  'boot writes unit_state',
  'confidence reads board_entry',
  'court reads audit_entry',
  'court reads board_entry',
  'court reads facility',
  'court reads offer',
  'court reads placement',
  'court reads request',
  'court reads request_step',
  'court reads unit',
  'court reads watch',
  'notice reads membership',
  'notice reads user',
  'offers reads hold',
  'offers reads request',
  'offers reads request_step',
  'offers writes request',
  'registry reads unit_state',
  'registry writes unit_state',
  'requests reads region',
  'requests reads user',
  'stays reads bed',
  'stays reads bed_span',
  'stays reads facility',
  'stays reads hold',
  'stays reads membership',
  'stays reads offer',
  'stays reads request',
  'stays reads unit',
  'stays reads unit_state',
  'stays writes offer',
  'vacancy reads bed',
  'vacancy reads board_entry',
  'vacancy reads facility',
  'vacancy reads unit',
  'vacancy reads unit_state',
  'vacancy reads user',
  'vacancy writes bed',
  'watches reads need',
  'watches reads request',
];

/**
 * Where the row security of a table asks a table of another room. Whoever is asked for a bed sees the request and what it
 * needs: PostgreSQL decides that for each row, and no service stands between.
 */
export const foreignTablesOfPolicies = ['requests reads offer'];

/** Features that stand on top of all others and are imported by none. */
export const topFeatures = ['insight', 'exchange', 'audit'];

/** Rooms of the server that carry the features and know none of them, lowest first. */
export const serverGround = ['platform', 'database'];

/** Puts the features together into the commands of the one program, `harborlight.ts`. */
export const serverBoot = 'boot';

/** Stands the server up for its specs. */
export const serverTestKit = 'testing';

/** The layers of the browser application; what each may build on is to its left. */
export const browserLayers = ['shared', 'features', 'app'];

export const browserFeatures = [
  'account',
  'notice',
  'board',
  'shelter',
  'registry',
  'placement',
  'court',
  'insight',
  'admin',
];

/** What a spec may import beside what its room may. */
const testKit = ['@jest/globals', 'fast-check', 'reflect-metadata'];

const server = ['@nestjs/*', 'fastify', '@fastify/*', 'typeorm', 'pg', 'pg-boss', 'socket.io', 'better-auth'];
const browser = ['react*', '@mantine/*', '@tanstack/*', 'vite', '@harborlight/web'];

const packages = (/** @type {string[]} */ ...names) =>
  `^(?:${names.map((name) => name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')).join('|')})(?:/|$)`;
const folders = (/** @type {string[]} */ ...names) => `^(?:\\.\\./)+(?:${names.join('|')})(?:/|$)`;
const privateFilesOf = (/** @type {string[]} */ ...names) =>
  `^(?:\\.\\./)+(?:${names.join('|')})/.*\\.(?:repository|entity|controller)\\.js$`;

const serverRooms = [...serverGround, ...serverFeatures, ...topFeatures];

/** @typedef {{ claim: string, from: string, only?: string[], never?: string[], syntax?: string[], specsMay?: true }} Row */

/** @type {Row[]} */
export const table = [
  ...['libs', 'apps'].map((from) => ({
    claim: 'A project is entered through the exports of its package, never by a path into it.',
    from,
    never: [
      '^\\.\\.?/.*\\b(?:src|dist)/',
      '^@harborlight/[^/]+/(?!(?:dto|operations|schemas|all|spec-support)$)',
    ],
  })),

  {
    claim: 'The domain depends on nothing.',
    from: 'libs/domain',
    only: ['temporal-polyfill', 'yalps', 'date-holidays-parser'],
  },
  {
    claim: 'The domain is told the time and its luck: it never asks.',
    from: 'libs/domain',
    syntax: [
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'MemberExpression[object.name="Date"][property.name="now"]',
      'MemberExpression[object.name="Temporal"][property.name="Now"]',
      'MemberExpression[object.name="Math"][property.name="random"]',
    ],
  },
  {
    claim: 'Contracts depend on the domain alone.',
    from: 'libs/contracts',
    only: ['@harborlight/domain', 'class-validator', 'class-transformer'],
  },
  {
    claim: 'Messages depend on the domain alone.',
    from: 'libs/messages',
    only: ['@harborlight/domain', '@lingui/core', '@lingui/message-utils', 'node:fs', 'node:path'],
  },
  {
    claim: 'The client depends on contracts and the domain, and runs in a browser and in Node.',
    from: 'libs/client/src',
    only: ['@harborlight/domain', '@harborlight/contracts', 'socket.io-client'],
    specsMay: true,
  },
  {
    claim: 'The client asks in words of the contracts: validation classes stay on the server.',
    from: 'libs/client/src',
    never: ['^@harborlight/contracts/dto$'],
  },
  {
    claim: 'The embedded database knows nothing of Harborlight.',
    from: 'libs/embedded-postgres',
    never: [packages('@harborlight/*')],
  },
  {
    claim: 'The test kit serves both applications and imports neither.',
    from: 'libs/testing',
    never: [packages('@harborlight/api', '@harborlight/web')],
  },

  {
    claim: 'The web app never sees the server.',
    from: 'apps/web',
    never: [
      packages(...server, '@harborlight/api', '@harborlight/embedded-postgres', '@harborlight/testing'),
    ],
  },
  {
    claim: 'The web app runs in a browser: nothing of Node.',
    from: 'apps/web/src',
    never: [packages('node:*', ...builtinModules)],
  },
  {
    claim: 'Validation classes stay on the server.',
    from: 'apps/web',
    never: ['^@harborlight/contracts/(?:dto|schemas)$', packages('class-validator', 'class-transformer')],
  },
  ...browserLayers.slice(0, -1).map((layer, height) => ({
    claim: `In the web app, arrows run ${browserLayers.join(' <- ')}.`,
    from: `apps/web/src/${layer}`,
    never: [folders(...browserLayers.slice(height + 1))],
  })),
  ...browserFeatures.map((feature) => ({
    claim: 'Features of the web app never import each other: routes bring them together.',
    from: `apps/web/src/features/${feature}`,
    never: [folders(...browserFeatures.filter((other) => other !== feature))],
  })),

  {
    claim: 'A card, a window and a drawer are parts of the kit: features take Card, Sheet and Confirm.',
    from: 'apps/web/src/features',
    syntax: [
      'ImportDeclaration[source.value="@mantine/core"] > ImportSpecifier[imported.name=/^(Card|Paper|Modal|Drawer)$/]',
    ],
  },
  {
    claim: 'A control is as high as the theme says, so that every one can be tapped.',
    from: 'apps/web/src/features',
    syntax: ['JSXAttribute[name.name=/^(h|mih|mah)$/]'],
  },

  { claim: 'The server never sees the web app.', from: 'apps/api', never: [packages(...browser)] },
  {
    claim: 'What boots the server is imported by its programs alone.',
    from: 'apps/api/src',
    never: [folders(serverBoot)],
    specsMay: true,
  },
  {
    claim: 'The test kit of the server is imported by specs alone.',
    from: 'apps/api/src',
    never: [folders(serverTestKit)],
    specsMay: true,
  },
  ...[...serverRooms, serverBoot]
    .filter((room) => room !== 'exchange')
    .map((room) => ({
      claim: 'In the server, only the exchange asks a server over HTTP, as any client would.',
      from: `apps/api/src/${room}`,
      never: [packages('@harborlight/client')],
      specsMay: /** @type {const} */ (true),
    })),
  ...serverRooms.slice(0, -topFeatures.length).map((room, height) => ({
    claim: `In the server, arrows run ${[...serverGround, ...serverFeatures].join(' <- ')}; nobody imports ${topFeatures.join(', ')}.`,
    from: `apps/api/src/${room}`,
    never: [folders(...serverRooms.slice(height + 1))],
  })),
  ...topFeatures.map((feature) => ({
    claim: `Nobody imports ${topFeatures.join(', ')}.`,
    from: `apps/api/src/${feature}`,
    never: [folders(...topFeatures.filter((other) => other !== feature))],
  })),
  ...[...serverFeatures, ...topFeatures].map((feature) => ({
    claim: 'Another feature is reached by its services, never by its repositories, entities or controllers.',
    from: `apps/api/src/${feature}`,
    never: [privateFilesOf(...serverFeatures.filter((other) => other !== feature))],
  })),
];

/** `import()` and `import type` in a type position are not import declarations: they are matched in the syntax tree. */
const alsoInExpressions = (/** @type {string} */ regex) => {
  const pattern = regex.replaceAll('/', '\\u002F');
  return [`ImportExpression > Literal[value=/${pattern}/]`, `TSImportType Literal[value=/${pattern}/]`];
};

/**
 * The table's rows as the ESLint rules of one room.
 * @type {(rows: Row[], alsoAllowed?: string[]) => import('eslint').Linter.RulesRecord}
 */
const rulesOf = (rows, alsoAllowed = []) => {
  const patterns = rows.flatMap(({ claim, only, never = [] }) =>
    [...(only ? [`^(?!\\.)(?!${packages(...only, ...alsoAllowed).slice(1)})`] : []), ...never].map(
      (regex) => ({
        regex,
        message: claim,
      }),
    ),
  );
  const syntax = [
    ...rows.flatMap(({ claim, syntax = [] }) => syntax.map((selector) => ({ selector, message: claim }))),
    ...patterns.flatMap(({ regex, message }) =>
      alsoInExpressions(regex).map((selector) => ({ selector, message })),
    ),
  ];
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...syntax],
  };
};

const rooms = [...new Set(table.map(({ from }) => from))].sort(
  (a, b) => a.split('/').length - b.split('/').length,
);

/** ESLint lets the last block that matches a file win, so each room's block repeats the rows of the rooms around it. */
export const boundaries = rooms.flatMap((room) => {
  const rows = table.filter(({ from }) => `${room}/`.startsWith(`${from}/`));
  return [
    { files: [`${room}/**/*.{ts,tsx}`], rules: rulesOf(rows) },
    {
      files: [`${room}/**/*.spec{,-support}.{ts,tsx}`],
      rules: rulesOf(
        rows.filter(({ specsMay }) => !specsMay),
        testKit,
      ),
    },
  ];
});
