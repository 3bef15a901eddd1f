import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { StatementsModule } from '../statements/statements.module';
import { SurveysModule } from '../surveys/surveys.module';
import { UnitsModule } from '../units/units.module';
import { ExportsService } from './exports.service';

@Module({
  imports: [AssessmentsModule, StatementsModule, SurveysModule, UnitsModule],
  providers: [ExportsService],
  exports: [ExportsService],
})
export class ExportsModule {}
