import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatementsModule } from '../statements/statements.module';
import { AnalysisService } from './analysis.service';
import { AnnexCheckEntity } from './annex-check.entity';
import { AnnexChecksService } from './annex-checks.service';
import { AssessmentEntity } from './assessment.entity';
import { AssessmentsMade } from './assessments-made';
import { AssessmentsService } from './assessments.service';
import { CarriedExplanations } from './carried-explanations';
import { ChangesService } from './changes.service';
import { EditionEntity } from './edition.entity';
import { EditionsService } from './editions.service';
import { IndicatorScoreEntity } from './indicator-score.entity';
import { ResultsService } from './results.service';

const services = [
  AnalysisService,
  AnnexChecksService,
  AssessmentsMade,
  AssessmentsService,
  CarriedExplanations,
  ChangesService,
  EditionsService,
  ResultsService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([AnnexCheckEntity, EditionEntity, AssessmentEntity, IndicatorScoreEntity]),
    StatementsModule,
  ],
  providers: services,
  exports: services,
})
export class AssessmentsModule {}
