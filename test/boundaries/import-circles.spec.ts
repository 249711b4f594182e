import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url).pathname;
const files = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: root })
  .concat(globSync('{test,tools}/**/*.{ts,js}', { cwd: root }))
  .filter((file) => !file.includes('/dist/') && !file.endsWith('.d.ts'))
  .sort();

/** The text of each file, by its path from the root of the workspace. */
type Sources = ReadonlyMap<string, string>;

/** The modules that a file imports or exports from, types and lazy imports included. */
function specifiersIn(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative specifier names; undefined for a package, a style sheet and the like. */
function target(from: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
  const stem = path.replace(/\.js$/, '');
  return [path, `${stem}.ts`, `${stem}.tsx`].find((file) => sources.has(file));
}

/** One circle for each place where following the imports leads back to a file that is still being followed. */
function circlesIn(sources: Sources): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const follow = (file: string): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (finished.has(file) || path.includes(file)) return;
    path.push(file);
    for (const specifier of specifiersIn(sources.get(file) ?? '')) {
      const next = target(file, specifier, sources);
      if (next) follow(next);
    }
    path.pop();
    finished.add(file);
  };
  for (const file of sources.keys()) follow(file);
  return circles;
}

it('no file imports itself by way of others', () => {
  const sources = new Map(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]));
  expect(sources.size).toBeGreaterThan(900);
  expect(circlesIn(sources)).toEqual([]);
});

it.each([
  ['an import', `import { b } from './b.js';`],
  ['an import of a type', `import type { B } from './b.js';`],
  ['an export', `export * from './b.js';`],
  ['a lazy import', `export const b = () => import('./b.js');`],
])('a circle is found that %s closes', (_, code) => {
  const sources = new Map([
    ['src/a.ts', code],
    ['src/b.tsx', `import './c.js';`],
    ['src/c.ts', `import '../src/a.js';`],
  ]);
  expect(circlesIn(sources)).toEqual(['src/a.ts -> src/b.tsx -> src/c.ts -> src/a.ts']);
});

it('two ways to one file are no circle', () => {
  const sources = new Map([
    ['src/a.ts', `import './b.js'; import './c.js';`],
    ['src/b.ts', `import './c.js';`],
    ['src/c.ts', `import 'node:fs';`],
  ]);
  expect(circlesIn(sources)).toEqual([]);
});
