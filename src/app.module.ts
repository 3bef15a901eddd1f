import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ApiModule } from './api/api.module';
import { AssessmentsModule } from './assessments/assessments.module';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { ComparisonsModule } from './comparisons/comparisons.module';
import { BackupModule } from './database/backup.module';
import { DatabaseModule } from './database/database.module';
import { FilingsModule } from './filings/filings.module';
import { DailyCopyModule } from './jobs/daily-copy.module';
import { JobsModule } from './jobs/jobs.module';
import { MailModule } from './mail/mail.module';
import { PagesModule } from './pages/pages.module';
import { WhoCalls } from './web/caller';
import { HealthController } from './web/health.controller';
import { Leaving } from './web/leaving';
import { Meters } from './web/meters';
import { RateLimits } from './web/rate-limits';
import { Routes } from './web/routes';
import { SharesModule } from './web/shares.module';
import { SubjectGuard } from './web/guards/subject.guard';
import { ReadingTrail } from './web/reading-trail';
import { RefusalFilter } from './web/refusal.filter';
import { ReleasesModule } from './releases/releases.module';
import { ReportsModule } from './reports/reports.module';
import { SettingsModule, type Settings } from './settings';
import { StatementsModule } from './statements/statements.module';
import { SurveysModule } from './surveys/surveys.module';
import { UnitsModule } from './units/units.module';

export { withDocument } from './api/document/docs.service';

/** Every module, who calls, the one guard, and the one filter that turns a refusal into an answer. */
@Module({
  imports: [
    DatabaseModule,
    BackupModule,
    AuditModule,
    AuthModule,
    JobsModule,
    DailyCopyModule,
    MailModule,
    UnitsModule,
    FilingsModule,
    StatementsModule,
    AssessmentsModule,
    ComparisonsModule,
    SurveysModule,
    ReportsModule,
    ReleasesModule,
    ApiModule,
    PagesModule,
    SharesModule,
  ],
  controllers: [HealthController],
  providers: [
    Leaving,
    Meters,
    RateLimits,
    Routes,
    WhoCalls,
    { provide: APP_GUARD, useClass: SubjectGuard },
    { provide: APP_INTERCEPTOR, useClass: ReadingTrail },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
})
export class AppModule {
  /** The modules on these settings: on no others, whatever the environment says. */
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [SettingsModule.with(settings)] };
  }
}
