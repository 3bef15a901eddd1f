import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatementsModule } from '../statements/statements.module';
import { AssessmentEntity } from './assessment.entity';
import { AssessmentListeners } from './assessment-listeners';
import { AssessmentsService } from './assessments.service';
import { EditionEntity } from './edition.entity';
import { EditionsService } from './editions.service';
import { IndicatorScoreEntity } from './indicator-score.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([EditionEntity, AssessmentEntity, IndicatorScoreEntity]),
    StatementsModule,
  ],
  providers: [AssessmentListeners, AssessmentsService, EditionsService],
  exports: [AssessmentListeners, AssessmentsService, EditionsService],
})
export class AssessmentsModule {}
