import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Config } from './config.js';

type Work = () => Promise<void>;

interface Job {
  readonly name: string;
  readonly cron: string;
  readonly work: Work;
}

const shutdownMs = 10_000;

const createBoss = (databaseUrl: string): PgBoss =>
  new PgBoss({
    connectionString: databaseUrl,
    application_name: 'harborlight jobs',
    options: '-c role=harborlight_app',
    schema: 'pgboss',
    createSchema: false,
    max: 2,
  });

/** Makes or mends the tables of the job queue; part of the migration, so that nodes start on finished ones. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = createBoss(databaseUrl);
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

/** What runs by the clock: each time on one node only, whichever takes it. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly jobs: Job[] = [];
  private readonly boss: PgBoss;

  constructor({ databaseUrl }: Config) {
    this.boss = createBoss(databaseUrl);
    this.boss.on('error', (error) => this.logger.warn(`the job queue: ${error.message}`));
  }

  /** Runs `work` at each time of the five-field cron expression. To be called before the application has started. */
  every(name: string, cron: string, work: Work): void {
    this.jobs.push({ name, cron, work });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const { name, cron, work } of this.jobs) {
      await this.boss.createQueue(name, { policy: 'exclusive', retryLimit: 0 });
      await this.boss.schedule(name, cron);
      await this.boss.work(name, () => this.run(name, work));
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: shutdownMs });
  }

  private async run(name: string, work: Work): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(`the job ${name} failed: ${(error as Error).message}`);
      throw error;
    }
  }
}
