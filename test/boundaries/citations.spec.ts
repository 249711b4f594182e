import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Every file that may cite: code, styles, SQL and documents of ours. */
const files = globSync(['{apps,libs,test,tools}/**/*.{ts,tsx,js,css,sql,md}', 'docs/**/*.md', '*.md'], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
}).filter((path) => !path.endsWith('boundaries/citations.spec.ts'));

/** `docs/practice.md 4.1`, `docs/practice.md 3.7, 3.9 and 3.12`, and in documents `[practice](../practice.md) 4.5`. */
const practice = /practice\.md\)? (\d+\.\d+(?:(?:, | and )\d+\.\d+)*)/g;
const decision = /decisions?\/(\d{4})/g;
/** A page of ours by its path from the root. */
const page = /\b(docs\/[\w/-]+\.md)\b/g;
/** A page by its bare name, or a numbered fact without its page. */
const unresolvable =
  /(?<![\w/(.-])(?:practice|design|style|anchors|names|words-e[ns])\.md\b|\bpractice \d+\.\d+|\bdecisions? \d{4}\b/g;

interface Citation {
  readonly file: string;
  readonly cites: string;
}

/** What the first group of `pattern` holds, wherever it stands. */
const citationsOf = (pattern: RegExp): Citation[] =>
  files.flatMap((file) =>
    [...textOf(file).matchAll(pattern)].map((found) => ({ file, cites: found[1] ?? found[0] })),
  );

const cited = citationsOf(practice).flatMap(({ file, cites }) =>
  cites.split(/, | and /).map((entry) => ({ file, cites: entry })),
);
const entries = [...textOf('docs/practice.md').matchAll(/^### (\d+\.\d+) /gm)].map((found) => found[1]);

describe('a citation', () => {
  it('of law or practice names an entry of docs/practice.md', () => {
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(({ cites }) => !entries.includes(cites))).toEqual([]);
  });

  it('of a decision names one that stands', () => {
    const numbers = readdirSync(new URL('docs/decisions', root)).map((file) => file.slice(0, 4));
    expect(citationsOf(decision).filter(({ cites }) => !numbers.includes(cites))).toEqual([]);
  });

  it('of a page names one that exists', () => {
    const pages = globSync('docs/**/*.md', { cwd: root });
    expect(citationsOf(page).filter(({ cites }) => !pages.includes(cites))).toEqual([]);
  });

  it('names its page by a path that a reader can follow', () => {
    expect(citationsOf(unresolvable)).toEqual([]);
  });
});

describe('an entry of docs/practice.md', () => {
  it('is cited somewhere', () => {
    expect(entries.filter((entry) => !cited.some(({ cites }) => cites === entry))).toEqual([]);
  });

  it('stands there once', () => {
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('says how far to trust its source', () => {
    const bodies = textOf('docs/practice.md').split(/^### /m).slice(1);
    expect(
      bodies.filter((body) => !/_Source:[^_]*\b(?:read|not\s+confirmed|our proposal)\b[^_]*_/.test(body)),
    ).toEqual([]);
  });
});

describe('a path in a document', () => {
  const paths = globSync(['*.md', 'docs/{*,how-to/*}.md'], { cwd: root }).flatMap((file) =>
    [...textOf(file).matchAll(/`((?:apps|docs|libs|test|tools)\/[\w/.-]+)`/g)].map((found) => ({
      file,
      path: found[1] ?? '',
    })),
  );

  it('leads somewhere', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(({ path }) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('the table of rooms in docs/architecture.md', () => {
  const server = new URL('apps/api/src/', root);
  const section = textOf('docs/architecture.md')
    .split(/^## /m)
    .find((part) => part.startsWith('Rooms'));
  const rooms = [...(section ?? '').matchAll(/^\| `(\w+)` +\|.*\|(.*)\|$/gm)].map(
    ([, room = '', cell = '']) => ({
      room,
      files: [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => `${room}/${file}`),
    }),
  );

  it('has every room of the server', () => {
    const folders = readdirSync(server, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ room }) => room).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('names files of each that are there', () => {
    expect(rooms.filter(({ files }) => files.length === 0)).toEqual([]);
    const files = rooms.flatMap((room) => room.files);
    expect(files.filter((file) => !existsSync(new URL(file, server)))).toEqual([]);
  });
});
