import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerEntity } from './answer.entity';

/** Answers to the questions of the law. */
@Module({ imports: [TypeOrmModule.forFeature([AnswerEntity])] })
export class QuestionnairesModule {}
