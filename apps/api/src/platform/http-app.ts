import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpException, type DynamicModule } from '@nestjs/common';
import type { Operation } from '@harborlight/contracts';
import { readBoard, readEntries } from '@harborlight/contracts/operations';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { serveApiDocs } from './api-docs.js';
import { holdAnswers } from './contract-check.js';
import { serveWebApp } from './web-files.js';
import type { Config } from './config.js';
import { createLog, PinoLogger } from './logging.js';
import { Metrics } from './metrics.js';
import { sendProblem } from './problem.filter.js';
import { requestIdOf, runInRequest } from './request-context.js';
import { secure } from './security.js';
import { SocketAdapter } from './socket-adapter.js';

const bodyLimit = 256 * 1024;
/** How long somebody may take to say what they ask. */
const longestRequestMs = 30_000;

/** The one proxy in front is believed, and no name left of its own in `X-Forwarded-For`: the client may write any. */
const trusted = (proxies: Config['trustProxy']) =>
  proxies === true ? (_: string, hop: number) => hop === 0 : proxies;

function followRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('actor', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    runInRequest(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode: status, elapsedTime } = reply;
    metrics.httpSeconds.observe({ method, route, status }, elapsedTime / 1000);
    request.log.info(
      { method, route, status, ms: Math.round(elapsedTime), actor: request.actor?.userId },
      'request',
    );
    done();
  });
}

/** The largest answers, read by everybody: checking one would hold up all the others. */
const neverSampled: ReadonlySet<string> = new Set([readBoard.id, readEntries.id]);

/** A share of the answers, drawn at random. */
const sample =
  (share: number) =>
  ({ id }: Operation): boolean =>
    share > 0 && !neverSampled.has(id) && Math.random() < share;

/** The whole application, ready to listen. */
export async function createHttpApp(
  module: DynamicModule,
  config: Config,
  log = createLog(config.logLevel),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    genReqId: requestIdOf,
    requestIdHeader: false,
    trustProxy: trusted(config.trustProxy),
    bodyLimit,
    requestTimeout: longestRequestMs,
    // Who is asked to stop answers what still comes on open connections, and asks for them to be closed.
    return503OnClosing: false,
    // An address that cannot be decoded reaches no route, so no filter.
    frameworkErrors: (
      { message, statusCode = 400 }: FastifyError,
      request: FastifyRequest,
      reply: FastifyReply,
    ) => sendProblem(new HttpException(message, statusCode), request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new PinoLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  followRequests(app);
  await secure(app, config);
  holdAnswers(app, {
    isHeld: sample(config.contractSample),
    onMismatch: (mismatch) => log.error({ mismatch }, 'an answer does not fit its contract'),
  });
  // Level 1: a snapshot of 1,500 units goes to a phone in a tenth of its bytes, for 20 ms outside the event loop.
  await app.register(compress, { encodings: ['gzip'], threshold: 8_192, zlibOptions: { level: 1 } });
  await serveWebApp(app);
  serveApiDocs(app);
  return app;
}
