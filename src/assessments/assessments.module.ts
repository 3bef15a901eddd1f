import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AnalysisService } from './analysis.service';
import { AnnexCheckEntity } from './annex-check.entity';
import { AnnexChecksService } from './annex-checks.service';
import { AssessmentEntity } from './assessment.entity';
import { AssessmentScoresEntity } from './assessment-scores.entity';
import { AssessmentsMade } from './assessments-made';
import { AssessmentsService } from './assessments.service';
import { CarriedExplanations } from './carried-explanations';
import { ChangesService } from './changes.service';
import { EditionChoiceEntity } from './edition-choice.entity';
import { EditionEntity } from './edition.entity';
import { EditionsService } from './editions.service';
import { LocalEditionEntity } from './local-edition.entity';
import { LocalEditionsService } from './local-editions.service';
import { PictureEntity } from './picture.entity';
import { ResultsService } from './results.service';
import { TakenOverAssessments } from './taken-over.service';

const services = [
  AnalysisService,
  AnnexChecksService,
  AssessmentsMade,
  AssessmentsService,
  CarriedExplanations,
  ChangesService,
  EditionsService,
  LocalEditionsService,
  ResultsService,
  TakenOverAssessments,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AnnexCheckEntity,
      AssessmentEntity,
      AssessmentScoresEntity,
      EditionChoiceEntity,
      EditionEntity,
      LocalEditionEntity,
      PictureEntity,
    ]),
    StatementsModule,
    UnitsModule,
  ],
  providers: services,
  exports: services,
})
export class AssessmentsModule {}
