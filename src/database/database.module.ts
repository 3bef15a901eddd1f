import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Settings } from '../settings';
import { openReader, openWriter, readerOptions, writerOptions } from './data-source';
import { Reader, UnitOfWork } from './unit-of-work';

const READER = 'reader';

/** The database for every module: `UnitOfWork` to write, `Reader` to read. Each module brings its own entities. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...writerOptions(settings),
        autoLoadEntities: true,
        retryAttempts: 1,
      }),
      dataSourceFactory: (options) => openWriter(needed(options)),
    }),
    TypeOrmModule.forRootAsync({
      name: READER,
      inject: [Settings, DataSource],
      useFactory: (settings: Settings, writer: DataSource) => ({
        ...readerOptions(settings, writer.options.entities ?? []),
        name: READER,
        retryAttempts: 1,
      }),
      dataSourceFactory: (options) => openReader(needed(options)),
    }),
  ],
  providers: [
    { provide: UnitOfWork, inject: [DataSource], useFactory: (writer: DataSource) => new UnitOfWork(writer) },
    {
      provide: Reader,
      inject: [getDataSourceToken(READER)],
      useFactory: (source: DataSource) => new Reader(source),
    },
  ],
  exports: [UnitOfWork, Reader],
})
export class DatabaseModule {}

function needed(options: DataSourceOptions | undefined): DataSourceOptions {
  if (!options) throw new Error('a data source without options');
  return options;
}
