import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingsModule } from '../filings/filings.module';
import { UnitsModule } from '../units/units.module';
import { AnswerEntity } from './answer.entity';
import { AnswerTapEntity } from './answer-tap.entity';
import { EvidenceEntity } from './evidence.entity';
import { EvidenceFileEntity } from './evidence-file.entity';
import { EvidenceService } from './evidence.service';
import { ExaminedAnswerEntity } from './examined-answer.entity';
import { ExaminedService } from './examined.service';
import { TapsService } from './taps.service';

/** Answers to the questions of the law: those of a revision, and those that are given one at a time. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[AnswerEntity, AnswerTapEntity, ExaminedAnswerEntity],
      ...[EvidenceEntity, EvidenceFileEntity],
    ]),
    FilingsModule,
    UnitsModule,
  ],
  providers: [EvidenceService, ExaminedService, TapsService],
  exports: [EvidenceService, ExaminedService, TapsService],
})
export class QuestionnairesModule {}
