import { Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';

/** Throws, or never answers, while the node cannot do its work. */
export type ReadinessCheck = () => Promise<void> | void;

export type ReadinessState = Readonly<Record<string, 'ok' | 'failing'>>;

const patienceMs = 2_000;

async function succeedsInTime(check: ReadinessCheck): Promise<boolean> {
  const succeeded = async () => {
    await check();
    return true;
  };
  const outOfTime = setTimeout(patienceMs, false, { ref: false });
  return Promise.race([succeeded(), outOfTime]).catch(() => false);
}

/** Whether this node should be sent work. Features register what they cannot do without. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();
  private shuttingDown = false;

  register(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** From now on the node is not ready, so that a load balancer looks elsewhere. */
  shutDown(): void {
    this.shuttingDown = true;
  }

  get isShuttingDown(): boolean {
    return this.shuttingDown;
  }

  async state(): Promise<ReadinessState> {
    const answers = await Promise.all(
      [...this.checks].map(
        async ([name, check]) => [name, (await succeedsInTime(check)) ? 'ok' : 'failing'] as const,
      ),
    );
    return Object.fromEntries(answers);
  }
}
