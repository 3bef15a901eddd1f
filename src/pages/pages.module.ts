import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { BackupModule } from '../database/backup.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AssessmentPageController } from './assessment-page.controller';
import { AssetsController } from './assets.controller';
import { ApiController } from './api.controller';
import { HomeController } from './home.controller';
import { ResultsService } from './results.service';
import { RegisterController } from './register.controller';
import { RegisterIntakeService } from './register-intake.service';
import { RulesPageController } from './rules-page.controller';
import { UploadController } from './upload.controller';
import { UploadsService } from './uploads.service';

/** The screens: one thin controller each. */
@Module({
  imports: [AssessmentsModule, ComparisonsModule, BackupModule, ReportsModule, StatementsModule, UnitsModule],
  controllers: [
    HomeController,
    UploadController,
    AssessmentPageController,
    RulesPageController,
    RegisterController,
    ApiController,
    AssetsController,
  ],
  providers: [RegisterIntakeService, UploadsService, ResultsService],
})
export class PagesModule {}
