import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ConcernsModule } from '../concerns/concerns.module';
import { FilingsModule } from '../filings/filings.module';
import { IntakeModule } from '../intake/intake.module';
import { StatementsModule } from '../statements/statements.module';
import { DeskService } from './desk.service';
import { TurnsService } from './turns.service';

/** Filings with everything that hangs on them, and the steps they take. */
@Module({
  imports: [AssessmentsModule, ConcernsModule, FilingsModule, IntakeModule, StatementsModule],
  providers: [DeskService, TurnsService],
  exports: [DeskService, TurnsService],
})
export class ExaminationModule {}
