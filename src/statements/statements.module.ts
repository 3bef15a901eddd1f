import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingsModule } from '../filings/filings.module';
import { QuestionnairesModule } from '../questionnaires/questionnaires.module';
import { UnitsModule } from '../units/units.module';
import { ExplanationEntity } from './explanation.entity';
import { ExplanationsService } from './explanations.service';
import { FigureEntity } from './figure.entity';
import { LayerChoiceEntity } from './layer-choice.entity';
import { StatementPackEntity } from './statement-pack.entity';
import { StatementEntity } from './statement.entity';
import { StatementPacks } from './statement-packs.service';
import { StatementsService } from './statements.service';
import { UploadEntity } from './upload.entity';
import { Foresight } from './foresight';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      UploadEntity,
      StatementEntity,
      StatementPackEntity,
      FigureEntity,
      ExplanationEntity,
      LayerChoiceEntity,
    ]),
    FilingsModule,
    QuestionnairesModule,
    UnitsModule,
  ],
  providers: [StatementsService, StatementPacks, ExplanationsService, Foresight],
  exports: [StatementsService, StatementPacks, ExplanationsService, Foresight],
})
export class StatementsModule {}
