import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatementsModule } from '../statements/statements.module';
import { AssessmentEntity } from './assessment.entity';
import { AssessmentsService } from './assessments.service';
import { EditionEntity } from './edition.entity';
import { EditionsService } from './editions.service';
import { IndicatorScoreEntity } from './indicator-score.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([EditionEntity, AssessmentEntity, IndicatorScoreEntity]),
    StatementsModule,
  ],
  providers: [AssessmentsService, EditionsService],
  exports: [AssessmentsService, EditionsService],
})
export class AssessmentsModule {}
