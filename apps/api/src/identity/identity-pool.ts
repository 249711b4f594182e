import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { Config } from '../platform/config.js';

const fewConnections = 4;

/** Identity's own few connections: better-auth's tables live in a schema of their own. */
@Injectable()
export class IdentityPool extends Pool implements OnApplicationShutdown {
  constructor({ databaseUrl }: Config) {
    super({
      connectionString: databaseUrl,
      max: fewConnections,
      application_name: 'harborlight identity',
      options: '-c role=harborlight_app -c search_path=auth,public',
    });
    // A lost idle connection is replaced at the next query; without a listener it would end the process.
    this.on('error', () => undefined);
    // So would one that is lost while it is lent out: the pool listens to idle ones alone.
    this.on('connect', (client) => client.on('error', () => undefined));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }
}
