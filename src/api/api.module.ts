import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { IntakeModule } from '../intake/intake.module';
import { TrendsModule } from '../trends/trends.module';
import { AnalysisApiController } from './analysis.controller';
import { ApiController } from './assess.controller';
import { TrendApiController } from './trend.controller';
import { UploadsApiController } from './uploads.controller';

/** What programs ask for. */
@Module({
  imports: [AssessmentsModule, IntakeModule, TrendsModule],
  controllers: [AnalysisApiController, ApiController, TrendApiController, UploadsApiController],
})
export class ApiModule {}
