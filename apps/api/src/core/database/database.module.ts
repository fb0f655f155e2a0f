import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../../config.js';
import { dataSourceOptions } from './data-source-options.js';

/** The pool of connections that the whole process shares. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.DATABASE_URL, config.DATABASE_POOL),
        retryAttempts: 0,
      }),
    }),
  ],
})
export class DatabaseModule {}
