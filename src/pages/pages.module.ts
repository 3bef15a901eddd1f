import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { TrendsModule } from '../comparisons/trends.module';
import { BackupModule } from '../database/backup.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AssessmentPageController } from './assessment-page.controller';
import { AssetsController } from './assets.controller';
import { ApiController } from './api.controller';
import { ComparisonPagesModule } from './comparison-pages.module';
import { HomeController } from './home.controller';
import { ResultsService } from './results.service';
import { RulesPageController } from './rules-page.controller';
import { TrendApiController } from './trend-api.controller';
import { TrendPageController } from './trend-page.controller';
import { UploadController } from './upload.controller';
import { WarningsPageController } from './warnings-page.controller';
import { UploadsService } from './uploads.service';

/** The screens: one thin controller each. */
@Module({
  imports: [
    AssessmentsModule,
    BackupModule,
    ComparisonPagesModule,
    ReportsModule,
    StatementsModule,
    TrendsModule,
    UnitsModule,
  ],
  controllers: [
    HomeController,
    UploadController,
    AssessmentPageController,
    RulesPageController,
    ApiController,
    AssetsController,
    TrendPageController,
    TrendApiController,
    WarningsPageController,
  ],
  providers: [UploadsService, ResultsService],
})
export class PagesModule {}
