import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { refusalsOf } from '@harborlight/contracts';
import { openObjects } from './open-objects.spec-support.js';
import { allOperations, openApiDocument, templateOf } from './openapi.js';

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >;
}
const document = openApiDocument() as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const described = allOperations.map((operation) => ({
  operation,
  says: document.paths[templateOf(operation.path)]?.[operation.method.toLowerCase()] as Described,
}));

const root = new URL('../../../../', import.meta.url).pathname;

describe('the published document', () => {
  it('says of every operation its id, summary, tag, security and the schema of its answer', () => {
    expect(described).toHaveLength(85);
    for (const { operation, says } of described) {
      expect(says).toMatchObject({
        operationId: operation.id,
        summary: operation.summary,
        tags: [operation.tag],
        security: expect.any(Array) as unknown,
      });
      const { content } = says.responses[operation.answer.status] as Described['responses'][string];
      if (operation.answer.json) expect(content?.['application/json']?.schema).toBeDefined();
      if (operation.answer.status === 204) expect(content).toBeUndefined();
    }
  });

  it('names every code an operation may refuse with, under its status', () => {
    for (const { operation, says } of described) {
      const refused = JSON.stringify(Object.values(says.responses));
      for (const code of refusalsOf(operation)) expect(refused).toContain(`"${code}"`);
    }
  });

  it('names the PDF of an exhibit, and its stamp', () => {
    const says = document.paths['/api/exhibits']?.['post']?.responses['201'];
    expect(says).toMatchObject({
      headers: { 'harborlight-stamp': {} },
      content: { 'application/pdf': {}, 'application/json': { schema: {} } },
    });
  });

  it('closes every object: what is not written down is not sent', () => {
    expect(openObjects(document)).toEqual([]);
  });

  it('is clean to the linter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'harborlight-openapi-'));
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const linted = await promisify(execFile)(
      process.execPath,
      [
        join(root, 'node_modules/@redocly/cli/bin/cli.js'),
        'lint',
        file,
        '--config',
        join(root, 'apps/api/redocly.yaml'),
      ],
      {
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: 'off',
          REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
          // Nx asks for colours; Node warns where both wishes are there.
          FORCE_COLOR: '0',
          NO_COLOR: undefined,
        },
      },
    ).catch((error: { stdout: string; stderr: string }) => error);
    await rm(folder, { recursive: true });
    expect(linted.stdout + linted.stderr).toContain('Your API description is valid');
    expect(linted.stdout + linted.stderr).not.toMatch(/warning/i);
  });
});
