import { parseSync, scanSync, type ScanToken } from 'libpg-query';
import ts from 'typescript';

/** A table that a piece of SQL names where a table stands. */
export interface Mention {
  readonly table: string;
  readonly how: 'reads' | 'writes';
}

/** What no reader can follow: where a table should stand is something that only the running program knows. */
export class Unreadable extends Error {}

const opensTable: Readonly<Record<string, Mention['how']>> = {
  FROM: 'reads',
  JOIN: 'reads',
  USING: 'reads',
  TABLE: 'reads',
  INTO: 'writes',
  UPDATE: 'writes',
  TRUNCATE: 'writes',
  LOCK: 'writes',
  COPY: 'writes',
};
const beforeTable = new Set(['ONLY', 'LATERAL', 'TABLE']);
/** Functions with a FROM between their arguments. */
const takesFrom = new Set(['EXTRACT', 'SUBSTRING', 'TRIM', 'OVERLAY']);
const endsList = new Set(
  'SELECT WHERE GROUP ORDER HAVING LIMIT OFFSET SET RETURNING UNION EXCEPT INTERSECT VALUES WINDOW'.split(
    ' ',
  ),
);
const opensQuery = new Set(['SELECT', 'WITH', 'VALUES', 'INSERT', 'UPDATE', 'DELETE']);

/** Stands for what a statement is given when it runs. */
const hole = (index: number): string => `hole_${index}_`;
const holeIn = (text: string): number | null => {
  const found = /^hole_(\d+)_$/.exec(text);
  return found ? Number(found[1]) : null;
};

interface Place {
  readonly how: Mention['how'];
  readonly name: string;
}

/** Every name that stands where PostgreSQL expects a table, by PostgreSQL's own tokens. */
function placesIn(sql: string): Place[] {
  const tokens = scanSync(sql).tokens.filter(({ tokenName }) => !tokenName.endsWith('_COMMENT'));
  const places: Place[] = [];
  /** For each open parenthesis, what stands in it: whether its commas separate tables, or a FROM between arguments. */
  const lists: ('tables' | 'arguments' | 'other')[] = ['other'];
  let expected: Mention['how'] | null = null;
  const word = (token: ScanToken | undefined): string => token?.text.toUpperCase() ?? '';
  for (const [index, token] of tokens.entries()) {
    const text = word(token);
    const next = tokens[index + 1];
    const opens = opensTable[text];
    const isDistinctFrom =
      text === 'FROM' && word(tokens[index - 1]) === 'DISTINCT' && word(tokens[index - 2]) !== 'SELECT';
    const locksRows = text === 'UPDATE' && ['FOR', 'KEY', 'DO'].includes(word(tokens[index - 1]));
    const isBetweenArguments = text === 'FROM' && lists.at(-1) === 'arguments';
    if (text === '(') {
      const isQuery = opensQuery.has(word(next));
      const list = takesFrom.has(word(tokens[index - 1])) ? 'arguments' : 'other';
      lists.push(expected && !isQuery ? 'tables' : list);
      if (isQuery) expected = null;
    } else if (text === ')') {
      lists.pop();
      expected = null;
    } else if (opens && !isDistinctFrom && !locksRows && !isBetweenArguments) {
      expected = word(tokens[index - 1]) === 'DELETE' ? 'writes' : opens;
      if (opens === 'reads') lists[lists.length - 1] = 'tables';
    } else if (text === ',') expected = lists.at(-1) === 'tables' ? 'reads' : null;
    else if (endsList.has(text)) {
      lists[lists.length - 1] = 'other';
      expected = null;
    } else if (expected && !beforeTable.has(text)) {
      if (word(next) === '.' || text === '.') continue;
      const isCalled = word(next) === '(' && expected === 'reads';
      if (!isCalled) places.push({ how: expected, name: token.text.replaceAll('"', '') });
      expected = null;
    }
  }
  if (expected) places.push({ how: expected, name: '' });
  return places;
}

function tablesIn(sql: string, tables: ReadonlySet<string>): Mention[] {
  const bodies = [...sql.matchAll(/\$(\w*)\$(.*?)\$\1\$/gs)].map(([, , body = '']) => body);
  return [sql, ...bodies].flatMap((text) =>
    placesIn(text).flatMap(({ how, name }) => (tables.has(name) ? [{ how, table: name }] : [])),
  );
}

/** A function, a view or a policy of a table, and the tables that it names. */
export interface Definition {
  readonly kind: 'function' | 'view' | 'policy';
  /** Its own name; a policy's is that of its table. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** What a migration in SQL defines that reads or writes tables whenever it is used. */
export function definitionsIn(sql: string, tables: ReadonlySet<string>): Definition[] {
  const text = Buffer.from(sql.replaceAll(/^\\ir .*$/gm, ''));
  return (parseSync(text.toString()).stmts ?? []).flatMap(({ stmt, stmt_location = 0, stmt_len }) => {
    const own = text.subarray(stmt_location, stmt_len && stmt_location + stmt_len).toString();
    const define = (kind: Definition['kind'], name = '', part = own): Definition[] => [
      { kind, name, mentions: tablesIn(part, tables) },
    ];
    if (!stmt) return [];
    if ('CreateFunctionStmt' in stmt) {
      const last = stmt.CreateFunctionStmt.funcname?.at(-1);
      return define('function', last && 'String' in last ? last.String.sval : '');
    }
    if ('ViewStmt' in stmt) return define('view', stmt.ViewStmt.view?.relname);
    if ('CreatePolicyStmt' in stmt)
      return define(
        'policy',
        stmt.CreatePolicyStmt.table?.relname,
        own.slice(own.search(/\bUSING\b|\bCHECK\b/i) + 5),
      );
    return [];
  });
}

const isSurelySql = /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|FROM|JOIN)\b/;
/** In small letters, SQL is told from a sentence by how it begins. */
const looksLikeSql =
  /^\s*(?:select|with|insert|update|delete|from|join|left|using|truncate|lock|copy|merge)\b/i;

/** The tables that the SQL in a TypeScript file names, piece by piece: each constant and each part of a template. */
export function tablesInTypeScript(code: string, tables: ReadonlySet<string>): Mention[] {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
  const mentions: Mention[] = [];
  const literals = new Set<string>();
  const locals = new Set<string>();
  const unread: { readonly how: Mention['how']; readonly text: string }[] = [];

  const read = (sql: string, given: readonly ts.Expression[]): void => {
    if (!isSurelySql.test(sql) && !looksLikeSql.test(sql)) return;
    let places: Place[];
    try {
      places = placesIn(sql);
    } catch (error) {
      if (isSurelySql.test(sql)) throw new Unreadable(`not SQL by itself: ${sql}`, { cause: error });
      return;
    }
    for (const { how, name } of places) {
      const position = holeIn(name);
      const expression = position === null ? undefined : given[position];
      if (tables.has(name)) mentions.push({ how, table: name });
      else if (expression) unread.push({ how, text: expression.getText() });
      else if (name === '' && isSurelySql.test(sql)) throw new Unreadable(`a table should follow: ${sql}`);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) locals.add(node.name.text);
    if (ts.isFunctionDeclaration(node) && node.name) locals.add(node.name.text);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      literals.add(node.text);
      read(node.text, []);
    } else if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.map(({ literal }, index) => hole(index) + literal.text);
      read(
        node.head.text + parts.join(''),
        node.templateSpans.map(({ expression }) => expression),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  for (const { how, text } of unread) {
    // What a name of this file stands for was read above, or is one of the tables whose names stand in this file.
    const named = [...literals].filter((literal) => tables.has(literal));
    mentions.push(...named.map((table) => ({ how, table })));
    const [name = ''] = /^\w+/.exec(text) ?? [];
    if (!locals.has(name) && named.length === 0)
      throw new Unreadable(`a table from outside the file: ${text}`);
  }
  return mentions;
}
