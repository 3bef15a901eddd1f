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
import { AssessingModule } from './assessing.module';
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
import { V1Module } from './v1/v1.module';

/** What programs ask for. */
@Module({
  imports: [
    AssessingModule,
    AssessmentsModule,
    ComparisonsModule,
    ExaminationModule,
    IntakeModule,
    JobsModule,
    ReportsModule,
    StatementsModule,
    SurveysModule,
    TrendsModule,
    V1Module,
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
  providers: [DocsService],
})
export class ApiModule {}
