import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { ExportsService } from './exports.service';

@Module({
  imports: [AssessmentsModule, StatementsModule, UnitsModule],
  providers: [ExportsService],
  exports: [ExportsService],
})
export class ExportsModule {}
