import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { ExampleFiringsService } from './example-firings.service';
import { TrendsService } from './trends.service';

@Module({
  imports: [AssessmentsModule, StatementsModule, UnitsModule],
  providers: [TrendsService, ExampleFiringsService],
  exports: [TrendsService, ExampleFiringsService],
})
export class TrendsModule {}
