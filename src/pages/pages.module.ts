import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { BackupModule } from '../database/backup.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AssessmentPageController } from './assessment-page.controller';
import { AssetsController } from './assets.controller';
import { ApiController } from './api.controller';
import { ExplanationApiController } from './explanation-api.controller';
import { ExplanationPageController } from './explanation-page.controller';
import { ExplanationsService } from './explanations.service';
import { HomeController } from './home.controller';
import { OriginalsService } from './originals.service';
import { RatioPageController } from './ratio-page.controller';
import { ResultsService } from './results.service';
import { RulesPageController } from './rules-page.controller';
import { SummaryPageController } from './summary-page.controller';
import { UploadController } from './upload.controller';
import { UploadsService } from './uploads.service';
import { WhatIfPageController } from './what-if-page.controller';

/** The screens: one thin controller each. */
@Module({
  imports: [AssessmentsModule, BackupModule, ReportsModule, StatementsModule, UnitsModule],
  controllers: [
    HomeController,
    UploadController,
    AssessmentPageController,
    SummaryPageController,
    RatioPageController,
    WhatIfPageController,
    ExplanationPageController,
    ExplanationApiController,
    RulesPageController,
    ApiController,
    AssetsController,
  ],
  providers: [UploadsService, ResultsService, OriginalsService, ExplanationsService],
})
export class PagesModule {}
