import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { Attempts } from '../platform/attempts.js';
import { Durability } from '../platform/durability.js';
import { Reach } from '../platform/reach.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { dataSourceOptions } from './data-source.js';
import { SchemaReadiness } from './schema-readiness.js';

@Global()
@Module({
  providers: [UnitOfWork, Attempts, Durability, Reach, SchemaReadiness],
  exports: [UnitOfWork, Attempts, Durability, Reach],
})
export class DatabaseModule {
  static connect(url: string, entities: DataSourceOptions['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(url), entities })],
    };
  }
}
