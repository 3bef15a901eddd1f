import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingsModule } from '../filings/filings.module';
import { UnitsModule } from '../units/units.module';
import { AnswerEntity } from './answer.entity';
import { AnswerTapEntity } from './answer-tap.entity';
import { ExaminedAnswerEntity } from './examined-answer.entity';
import { ExaminedService } from './examined.service';
import { TapsService } from './taps.service';

/** Answers to the questions of the law: those of a revision, and those that are given one at a time. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AnswerEntity, AnswerTapEntity, ExaminedAnswerEntity]),
    FilingsModule,
    UnitsModule,
  ],
  providers: [ExaminedService, TapsService],
  exports: [ExaminedService, TapsService],
})
export class QuestionnairesModule {}
