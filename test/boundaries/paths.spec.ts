import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url).pathname;

/** What speaks to the server, and the server itself. Specs ask as a stranger does, in paths of their own. */
const files = globSync(
  [
    '{apps,libs}/*/src/**/*.{ts,tsx}',
    'libs/*/examples/*.ts',
    'test/{bench,e2e,faults,support}/**/*.ts',
    'tools/*.js',
  ],
  { cwd: root },
).filter((file) => !/\.spec\.|spec-support|^apps\/api\/src\/testing\//.test(file));

/** What is no operation: the document of the events, and the prefix behind which nothing may be kept. */
const noOperation: Readonly<Record<string, readonly string[]>> = {
  'apps/api/src/platform/api-docs.ts': ['/api/asyncapi.json'],
  'apps/api/src/platform/security.ts': ['/api/'],
};

/** The paths in the strings and templates of a file. */
function pathsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && /^(?:\*\*|[A-Z]+ )?\/api\//.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest));
  return found;
}

describe('the paths of the API', () => {
  it('are written in the contract alone', () => {
    const written = files
      .filter((file) => !file.startsWith('libs/contracts/src/operations/'))
      .map((file) => [file, pathsIn(readFileSync(`${root}${file}`, 'utf8'))] as const)
      .filter(([, paths]) => paths.length > 0);
    expect(Object.fromEntries(written)).toEqual(noOperation);
  });

  it.each([
    ['a string', "fetch('/api/me')", ['/api/me']],
    ['a template', 'fetch(`/api/units/${id}/beds`)', ['/api/units/']],
    ['a path behind an address', 'fetch(`${url}/api/me`)', ['/api/me']],
    ['a path with its method', "'GET /api/me'", ['GET /api/me']],
    ['an import', "import './api/me.js'", []],
  ])('are seen in %s', (_, source, paths) => {
    expect(pathsIn(source)).toEqual(paths);
  });
});
