import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';
import type { Config } from './config.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers name the page that sends a request; other programs send no `Origin` and carry no stray cookie. */
export function isOwnOrigin(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  config: Pick<Config, 'publicOrigin'>,
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (config.publicOrigin !== null) return origin === config.publicOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Security headers on everything, no caching of the API's answers, and no change on behalf of a foreign page. */
export async function secure(app: NestFastifyApplication, config: Config): Promise<void> {
  const behindHttps = config.publicOrigin?.startsWith('https:') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: behindHttps ? { maxAge: 31_536_000 } : false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      // By the route that was found, not by the address: `/%61pi/boards` finds `/api/boards` too.
      if (request.routeOptions.url?.startsWith('/api/')) reply.header('cache-control', 'no-store');
      if (!safeMethods.has(request.method) && !isOwnOrigin(request, config))
        throw new DomainError('foreign-origin');
    });
}
