import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Readiness } from '../platform/readiness.js';
import { migrations } from './migrations/index.js';

/** A node is ready once the database answers and has every migration this node was built with. */
@Injectable()
export class SchemaReadiness {
  constructor(@InjectDataSource() source: DataSource, readiness: Readiness) {
    readiness.register('database', async () => {
      await source.query('SELECT 1');
    });
    readiness.register('migrations', async () => {
      const done = await source.query<{ name: string }[]>('SELECT name FROM migration');
      const names = new Set(done.map(({ name }) => name));
      const missing = migrations.filter(({ name }) => !names.has(name));
      if (missing.length > 0) throw new Error('the schema is older than this node');
    });
  }
}
