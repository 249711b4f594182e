import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { IdempotencyKeys } from '../platform/idempotency-keys.js';
import { Config } from '../platform/config.js';
import { Durability } from '../platform/durability.js';
import { NotificationListener } from '../platform/notification-listener.js';
import { RowSecurity } from '../platform/row-security.js';
import { Transactions } from '../platform/transactions.js';
import { dataSourceOptions } from './data-source.js';
import { SchemaReadiness } from './schema-readiness.js';

@Global()
@Module({
  providers: [
    Transactions,
    IdempotencyKeys,
    Durability,
    {
      provide: NotificationListener,
      inject: [Config],
      useFactory: ({ databaseUrl }: Config) => new NotificationListener(databaseUrl),
    },
    RowSecurity,
    SchemaReadiness,
  ],
  exports: [Transactions, IdempotencyKeys, Durability, NotificationListener, RowSecurity],
})
export class DatabaseModule {
  static connect(url: string, entities: DataSourceOptions['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(url), entities })],
    };
  }
}
