import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { FilingsModule } from '../filings/filings.module';
import { IntakeModule } from '../intake/intake.module';
import { StatementsModule } from '../statements/statements.module';
import { DeskService } from './desk.service';

/** Filings with everything that hangs on them, and the steps they take. */
@Module({
  imports: [AssessmentsModule, FilingsModule, IntakeModule, StatementsModule],
  providers: [DeskService],
  exports: [DeskService],
})
export class ExaminationModule {}
