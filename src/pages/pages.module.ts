import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { TrendsModule } from '../trends/trends.module';
import { BackupModule } from '../database/backup.module';
import { IngestionModule } from '../intake/intake.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AssessmentPageController } from './assessment/assessment-page.controller';
import { AssetsController } from './shared/assets.controller';
import { ApiController } from '../api/assess.controller';
import { ComparisonPagesModule } from './comparison/comparison-pages.module';
import { ChangesService } from '../assessments/changes.service';
import { ExplanationApiController } from '../api/analysis.controller';
import { ExplanationPageController } from './analysis/analysis-page.controller';
import { ExplanationsService } from '../assessments/analysis.service';
import { ExportController } from './export/export.controller';
import { HomeController } from './unit/home.controller';
import { MappingController } from './intake/mapping.controller';
import { OriginalsService } from '../intake/originals.service';
import { RatioPageController } from './assessment/ratio-page.controller';
import { ResultsService } from '../assessments/results.service';
import { RulesPageController } from './law/rules-page.controller';
import { StatementPageController } from './assessment/statement-page.controller';
import { SummaryPageController } from './assessment/summary-page.controller';
import { TrendApiController } from '../api/trend.controller';
import { TrendPageController } from './unit/trend-page.controller';
import { TypingController } from './typing/typing.controller';
import { TypingService } from '../intake/typing.service';
import { UnderstandingService } from '../intake/understanding.service';
import { UploadController } from './intake/upload.controller';
import { WarningsPageController } from './law/warnings-page.controller';
import { UploadsApiController } from '../api/uploads.controller';
import { UnitPageController } from './unit/unit-page.controller';
import { UploadsService } from '../intake/uploads.service';
import { WhatIfPageController } from './analysis/what-if-page.controller';

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
