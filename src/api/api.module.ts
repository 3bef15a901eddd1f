import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { ExaminationModule } from '../examination/examination.module';
import { JobsModule } from '../jobs/jobs.module';
import { IntakeModule } from '../intake/intake.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { TrendsModule } from '../trends/trends.module';
import { AnalysisApiController } from './analysis.controller';
import { AssessingService } from './assessing.service';
import { ApiController } from './assess.controller';
import { DocsController } from './document/docs.controller';
import { DocsService } from './document/docs.service';
import { IntakeApiController } from './intake.controller';
import { FilingsApiController } from './filings.controller';
import { JobsApiController } from './jobs.controller';
import { PeersApiController } from './peers.controller';
import { StatementsApiController } from './statements.controller';
import { SurveysModule } from '../surveys/surveys.module';
import { SurveysApiController } from './surveys.controller';
import { TrendApiController } from './trend.controller';
import { UploadsApiController } from './uploads.controller';

/** What programs ask for. */
@Module({
  imports: [
    AssessmentsModule,
    ComparisonsModule,
    ExaminationModule,
    IntakeModule,
    JobsModule,
    ReportsModule,
    StatementsModule,
    SurveysModule,
    TrendsModule,
  ],
  controllers: [
    AnalysisApiController,
    ApiController,
    DocsController,
    IntakeApiController,
    FilingsApiController,
    JobsApiController,
    PeersApiController,
    StatementsApiController,
    SurveysApiController,
    TrendApiController,
    UploadsApiController,
  ],
  providers: [AssessingService, DocsService],
})
export class ApiModule {}
