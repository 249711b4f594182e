import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { tableOwners } from './boundaries.js';

/**
 * Writes `docs/data-model.md` from the entities: `npm run data-model`. `test/boundaries` proves that it is current.
 * @typedef {{ name: string, type: string, key: boolean, nullable: boolean, unique: boolean, of: string | null, meaning: string }} Column
 * @typedef {{ name: string, schema: string | null, meaning: string, columns: Column[], pairs: { of: string, by: string }[] }} Table
 */

const source = new URL('../apps/api/src/', import.meta.url);
export const dataModelFile = new URL('../docs/data-model.md', import.meta.url);

const head = `# The data model

Every table with the room of \`apps/api/src\` that owns it, its columns, and what a row means. Written from the entities by
\`node tools/data-model.js\`; whoever changes an entity runs it again, and \`npm test\` fails until then.

A room reads and writes its own tables alone; \`tools/boundaries.js\` lists where that is not so yet. What any room may
tell of a board or an agency is in the views \`published_board\` and \`published_agency\`. Ids are uuidv7. An instant
(\`timestamptz\`) is an ISO string in the code, a whole number (\`bigint\`) a number. Checks, indexes, policies, grants and
functions are in \`apps/api/src/database/migrations\`. The schema \`pgboss\` is the job queue's own.

In the diagrams \`||--o{\` reads *one has many*, \`||--o|\` *one has one or none*, \`|o--o{\` *one, or nobody, has many*.
`;

/** @type {(node: ts.Node) => string} */
const meaningOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => ts.getTextOfJSDocComment(/** @type {ts.JSDoc} */ (comment).comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** @type {(node: ts.HasDecorators, name: RegExp) => readonly ts.Expression[] | null} */
function decoratorOf(node, name) {
  const calls = (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression);
  return calls.find(({ expression }) => name.test(expression.getText()))?.arguments ?? null;
}

/** @type {(expression: ts.Expression | undefined) => string} */
const textOf = (expression) => (expression && ts.isStringLiteral(expression) ? expression.text : '');

/** @type {(property: string) => string} */
const snakeCase = (property) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** @type {(property: ts.PropertyDeclaration) => Column[]} */
function columnOf(property) {
  const stated = decoratorOf(property, /Column$/);
  if (!stated) return [];
  const given = stated.map((argument) => argument.getText()).join(' ');
  const option = (/** @type {RegExp} */ pattern) => pattern.exec(given)?.[1] ?? null;
  const type = textOf(stated[0]) || (given.includes('instant') ? 'timestamptz' : 'integer');
  const length = option(/length: (\d+)/);
  return [
    {
      name: option(/name: '(\w+)'/) ?? snakeCase(property.name.getText()),
      type: `${type}${length ? `(${length})` : ''}${given.includes('array: true') ? '[]' : ''}`,
      key: decoratorOf(property, /^Primary/) !== null,
      nullable: given.includes('nullable: true'),
      unique: given.includes('unique: true'),
      of: textOf(decoratorOf(property, /^ForeignKey$/)?.[0]) || null,
      meaning: meaningOf(property),
    },
  ];
}

/** @type {(file: string) => Table[]} */
function tablesOf(file) {
  const code = ts.createSourceFile(
    file,
    readFileSync(new URL(file, source), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return code.statements.filter(ts.isClassDeclaration).flatMap((entity) => {
    const stated = decoratorOf(entity, /^Entity$/);
    if (!stated) return [];
    const columns = entity.members.filter(ts.isPropertyDeclaration).flatMap(columnOf);
    const [of, by] = decoratorOf(entity, /^ForeignKey$/) ?? [];
    const pairs = of && by ? [{ of: textOf(of), by: by.getText().replaceAll(/[^\w ]/g, '') }] : [];
    const schema = /schema: '(\w+)'/.exec(stated[1]?.getText() ?? '')?.[1] ?? null;
    return [{ name: textOf(stated[0]), schema, meaning: meaningOf(entity), columns, pairs }];
  });
}

/** @type {(tables: Table[]) => string} */
function diagramOf(tables) {
  const boxes = tables.flatMap(({ name, columns }) => [
    `  ${name} {`,
    ...columns
      .filter(({ key, of }) => key || of)
      .map(({ name, type, key, of }) => {
        const marks = [...(key ? ['PK'] : []), ...(of ? ['FK'] : [])].join(', ');
        return `    ${type.replaceAll(' ', '_')} ${name} ${marks}`;
      }),
    '  }',
  ]);
  const lines = tables.flatMap(({ name, columns, pairs }) => [
    ...columns.flatMap((column) => {
      if (!column.of) return [];
      const isOnlyKey = column.key && columns.filter(({ key }) => key).length === 1;
      const one = column.nullable ? '|o' : '||';
      return [`  ${column.of} ${one}--${isOnlyKey || column.unique ? 'o|' : 'o{'} ${name} : ${column.name}`];
    }),
    ...pairs.map(({ of, by }) => `  ${of} ||--o{ ${name} : "${by.split(' ').map(snakeCase).join(' and ')}"`),
  ]);
  return ['```mermaid', 'erDiagram', ...boxes, ...lines, '```'].join('\n');
}

/** @type {(table: Table) => string} */
function sectionOf({ name, schema, meaning, columns }) {
  const rows = columns.map(({ name, type, key, nullable, of, meaning }) => {
    const kind = [
      type,
      ...(key ? ['key'] : []),
      ...(nullable ? ['or null'] : []),
      ...(of ? [`of ${of}`] : []),
    ];
    return `| ${name} | ${kind.join(', ')} | ${meaning.replaceAll('|', '\\|')} |`;
  });
  return [
    `### ${schema ? `${schema}.` : ''}${name}`,
    '',
    meaning,
    '',
    '| column | type | meaning |',
    '| - | - | - |',
    ...rows,
  ].join('\n');
}

/** The document as the entities of the source would have it. */
export async function dataModel() {
  const tables = globSync('**/*.entity.ts', { cwd: source.pathname }).sort().flatMap(tablesOf);
  const rooms = Object.entries(tableOwners).map(([room, owned]) => {
    const own = owned.flatMap((name) => tables.filter((table) => table.name === name));
    return [`## ${room}`, '', diagramOf(own), '', own.map(sectionOf).join('\n\n')].join('\n');
  });
  const style = await resolveConfig(fileURLToPath(dataModelFile));
  return format([head, ...rooms].join('\n'), { ...style, parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(dataModelFile, await dataModel());
