import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { projects } from '../../tools/boundaries.js';

const root = new URL('../../', import.meta.url);

interface Manifest {
  readonly workspaces?: readonly string[];
  readonly nx?: { readonly tags: readonly string[]; readonly targets?: Readonly<Record<string, unknown>> };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface TypeScriptProject {
  readonly references: readonly { readonly path: string }[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;

describe.each(projects)('$path', ({ path, tags, dependsOn }) => {
  const manifest = read<Manifest>(`${path}/package.json`);

  it('carries the tags of the table', () => {
    expect(manifest.nx?.tags).toEqual(tags);
  });

  it('depends on no other project than the table says', () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((name) => name.startsWith('@harborlight/'))
      .map((name) => basename(name));
    expect(dependsOn).toEqual(expect.arrayContaining(named));
  });

  it('has its specs run by `npm test`', () => {
    const names = readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.spec\.tsx?$/.test(name) && !/node_modules|dist\//.test(name),
    );
    const needed = names.map((name) =>
      path === 'apps/web' ? 'test:screen' : name.includes('.db.spec.') ? 'test:db' : 'test:unit',
    );
    expect(Object.keys(manifest.nx?.targets ?? {})).toEqual(expect.arrayContaining([...new Set(needed)]));
  });

  it('references no other TypeScript project than the table says', () => {
    const referenced = read<TypeScriptProject>(`${path}/tsconfig.json`).references.map((reference) =>
      basename(reference.path),
    );
    expect(dependsOn).toEqual(expect.arrayContaining(referenced));
  });
});

it('builds the types of every project from the root', () => {
  const built = read<TypeScriptProject>('tsconfig.json').references.map((reference) => reference.path);
  expect(built).toEqual(expect.arrayContaining(projects.map(({ path }) => path)));
});

it('numbers the decisions without a gap or a pair', () => {
  const numbers = readdirSync(new URL('docs/decisions', root)).map((file) => Number(file.slice(0, 4)));
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});
