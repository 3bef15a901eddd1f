import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { TrendsModule } from '../comparisons/trends.module';
import { BackupModule } from '../database/backup.module';
import { IngestionModule } from '../ingestion/ingestion.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AssessmentPageController } from './assessment-page.controller';
import { AssetsController } from './assets.controller';
import { ApiController } from './api.controller';
import { ComparisonPagesModule } from './comparison-pages.module';
import { ChangesService } from './changes.service';
import { ExplanationApiController } from './explanation-api.controller';
import { ExplanationPageController } from './explanation-page.controller';
import { ExplanationsService } from './explanations.service';
import { ExportController } from './export.controller';
import { HomeController } from './home.controller';
import { MappingController } from './mapping.controller';
import { OriginalsService } from './originals.service';
import { RatioPageController } from './ratio-page.controller';
import { ResultsService } from './results.service';
import { RulesPageController } from './rules-page.controller';
import { StatementPageController } from './statement-page.controller';
import { SummaryPageController } from './summary-page.controller';
import { TrendApiController } from './trend-api.controller';
import { TrendPageController } from './trend-page.controller';
import { TypingController } from './typing.controller';
import { TypingService } from './typing.service';
import { UnderstandingService } from './understanding.service';
import { UploadController } from './upload.controller';
import { WarningsPageController } from './warnings-page.controller';
import { UploadsApiController } from './uploads-api.controller';
import { UnitPageController } from './unit-page.controller';
import { UploadsService } from './uploads.service';
import { WhatIfPageController } from './what-if-page.controller';

/** The screens: one thin controller each. */
@Module({
  imports: [
    AssessmentsModule,
    BackupModule,
    ComparisonPagesModule,
    IngestionModule,
    ReportsModule,
    StatementsModule,
    TrendsModule,
    UnitsModule,
  ],
  controllers: [
    HomeController,
    UploadController,
    MappingController,
    AssessmentPageController,
    SummaryPageController,
    RatioPageController,
    WhatIfPageController,
    TypingController,
    StatementPageController,
    ExplanationPageController,
    ExplanationApiController,
    RulesPageController,
    ApiController,
    UploadsApiController,
    AssetsController,
    UnitPageController,
    TrendPageController,
    TrendApiController,
    WarningsPageController,
    ExportController,
  ],
  providers: [
    UploadsService,
    ResultsService,
    OriginalsService,
    ChangesService,
    ExplanationsService,
    OriginalsService,
    TypingService,
    UnderstandingService,
  ],
})
export class PagesModule {}
