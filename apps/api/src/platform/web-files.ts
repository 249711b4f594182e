import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const builtWebApp = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const notBuilt = `<!doctype html><title>Harborlight</title>
<p>The board is not built yet. Run <code>npm run build</code>, then start again. The API is at <a href="/api/docs">/api/docs</a>.`;

const notOurs = /^\/(api|socket\.io|health|metrics)(\/|\?|$)/;
const isFile = (path: string): boolean => /\.\w+$/.test(path.split('?', 1)[0] ?? path);

/** Vite names what it builds by content, so those files never change; the page that names them always may. */
function cacheControlOf(file: string): string {
  if (file.startsWith(`assets${sep}`)) return 'public, max-age=31536000, immutable';
  return file.startsWith('index.html') ? 'no-cache' : 'public, max-age=3600';
}

/** Serves the built board: its files, and its page at every address that is no file and not the API's. */
export async function serveWebApp(app: NestFastifyApplication, directory = builtWebApp): Promise<void> {
  const isBuilt = existsSync(join(directory, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', cacheControlOf(relative(directory, path))),
    });
  }
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (notOurs.test(request.url) || isFile(request.url)) return reply.callNotFound();
      if (!isBuilt) return reply.code(503).type('text/html').send(notBuilt);
      return reply.sendFile('index.html');
    });
}
