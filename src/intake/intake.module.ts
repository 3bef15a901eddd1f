import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { QuestionnairesModule } from '../questionnaires/questionnaires.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { FilingsIntakeService } from './filings-intake.service';
import { FrameMemoryService } from './frame-memory.service';
import { JobsModule } from '../jobs/jobs.module';
import { MappingCorrectionEntity } from './mapping-correction.entity';
import { MappingMemoryService } from './mapping-memory.service';
import { OriginalsService } from './originals.service';
import { QuestionnaireService } from './questionnaire.service';
import { RegisterIntakeService } from './register-intake.service';
import { RowDraftEntity } from './row-draft.entity';
import { RowDraftsService } from './row-drafts.service';
import { TrayEntryEntity } from './tray-entry.entity';
import { TrayIntakeService } from './tray-intake.service';
import { TrayReadingService } from './tray-reading.service';
import { TrayService } from './tray.service';
import { TypingService } from './typing.service';
import { UnderstandingService } from './understanding.service';
import { UploadsService } from './uploads.service';
import { WhoseService } from './whose.service';
import { WorksheetsService } from './worksheets.service';

const services = [
  FilingsIntakeService,
  FrameMemoryService,
  MappingMemoryService,
  OriginalsService,
  QuestionnaireService,
  RegisterIntakeService,
  RowDraftsService,
  TrayIntakeService,
  TrayReadingService,
  TrayService,
  TypingService,
  UnderstandingService,
  UploadsService,
  WhoseService,
  WorksheetsService,
];

/** How statements, registers and typed figures come in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MappingCorrectionEntity, RowDraftEntity, TrayEntryEntity]),
    AssessmentsModule,
    JobsModule,
    QuestionnairesModule,
    StatementsModule,
    UnitsModule,
  ],
  providers: services,
  exports: services,
})
export class IntakeModule {}
