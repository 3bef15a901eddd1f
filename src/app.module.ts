import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApiModule } from './api/api.module';
import { AssessmentsModule } from './assessments/assessments.module';
import { AuditModule } from './audit/audit.module';
import { ComparisonsModule } from './comparisons/comparisons.module';
import { BackupModule } from './database/backup.module';
import { DatabaseModule } from './database/database.module';
import { PagesModule } from './pages/pages.module';
import { RefusalFilter } from './web/refusal.filter';
import { ReportsModule } from './reports/reports.module';
import { SettingsModule } from './settings';
import { StatementsModule } from './statements/statements.module';
import { UnitsModule } from './units/units.module';

/** Every module, and the one filter that turns a refusal into an answer. */
@Module({
  imports: [
    SettingsModule,
    DatabaseModule,
    BackupModule,
    AuditModule,
    UnitsModule,
    StatementsModule,
    AssessmentsModule,
    ComparisonsModule,
    ReportsModule,
    ApiModule,
    PagesModule,
  ],
  providers: [{ provide: APP_FILTER, useClass: RefusalFilter }],
})
export class AppModule {}
