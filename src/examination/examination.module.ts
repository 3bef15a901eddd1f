import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
import { PartsService } from './parts.service';
import { StillStands } from './still-stands.service';
import { TurnsService } from './turns.service';
import { VariantEntity } from './variant.entity';
import { VariantsService } from './variants.service';
import { WorkingEntryEntity } from './working-entry.entity';
import { WorkingPapersService } from './working-papers.service';

const services = [
  ...[AnnexedService, DeskService, ExaminingService, PartsService, StillStands],
  ...[TurnsService, VariantsService, WorkingPapersService],
];

/** Filings with everything that hangs on them, and the steps they take. */
@Module({
  imports: [
    TypeOrmModule.forFeature([VariantEntity, WorkingEntryEntity]),
    AssessmentsModule,
    ConcernsModule,
    FilingsModule,
    IntakeModule,
    QuestionnairesModule,
    StatementsModule,
    UnitsModule,
  ],
  providers: [...services, JudgedYearsService],
  exports: services,
})
export class ExaminationModule {}
