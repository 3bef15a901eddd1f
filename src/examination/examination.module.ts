import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ConcernsModule } from '../concerns/concerns.module';
import { FilingsModule } from '../filings/filings.module';
import { IntakeModule } from '../intake/intake.module';
import { QuestionnairesModule } from '../questionnaires/questionnaires.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AnnexedService } from './annexed.service';
import { DeskService } from './desk.service';
import { ExaminingService } from './examining.service';
import { JudgedYearsService } from './judged-years.service';
import { TurnsService } from './turns.service';

/** Filings with everything that hangs on them, and the steps they take. */
@Module({
  imports: [
    AssessmentsModule,
    ConcernsModule,
    FilingsModule,
    IntakeModule,
    QuestionnairesModule,
    StatementsModule,
    UnitsModule,
  ],
  providers: [AnnexedService, DeskService, ExaminingService, JudgedYearsService, TurnsService],
  exports: [AnnexedService, DeskService, ExaminingService, TurnsService],
})
export class ExaminationModule {}
