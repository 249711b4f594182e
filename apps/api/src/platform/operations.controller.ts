import { Controller, Req } from '@nestjs/common';
import { readLiveness, readMetrics, readReadiness } from '@harborlight/contracts/operations';
import { DomainError } from '@harborlight/domain';
import type { FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { BlockList } from 'node:net';
import { Config } from './config.js';
import { Metrics } from './metrics.js';
import { Operation } from './operation.js';
import { Readiness, type ReadinessState } from './readiness.js';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (address: string): boolean =>
  loopback.check(address, address.includes(':') ? 'ipv6' : 'ipv4');

const isSame = (given: string, wanted: string): boolean =>
  given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));

/** What those who run a node ask it. */
@Controller()
export class OperationsController {
  constructor(
    private readonly config: Config,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Operation(readLiveness)
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Operation(readReadiness)
  async ready(): Promise<{ status: 'ready'; checks: ReadinessState }> {
    if (this.readiness.isShuttingDown) throw new DomainError('shutting-down');
    const checks = await this.readiness.state();
    const failing = Object.keys(checks).filter((name) => checks[name] === 'failing');
    if (failing.length > 0) {
      throw new DomainError(
        'not-ready',
        failing.map((check) => ({ code: 'not-ready', facts: { check } })),
      );
    }
    return { status: 'ready', checks };
  }

  /** With `METRICS_TOKEN` for whoever bears it; without, for this machine alone. */
  @Operation(readMetrics)
  async metricsText(@Req() request: FastifyRequest): Promise<string> {
    const { metricsToken } = this.config;
    const allowed = metricsToken
      ? isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`)
      : isLoopback(request.ip);
    if (!allowed) throw new DomainError('not-found');
    return this.metrics.registry.metrics();
  }
}
