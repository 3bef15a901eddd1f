import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConcernsModule } from '../concerns/concerns.module';
import { JobsModule } from '../jobs/jobs.module';
import { UnitsModule } from '../units/units.module';
import { MembersService } from './members.service';
import { SurveyAnswerEntity } from './survey-answer.entity';
import { SurveyTokenEntity } from './survey-token.entity';
import { SurveyEntity } from './survey.entity';
import { SurveysService } from './surveys.service';
import { VoiceDeletion } from './voice-deletion';
import { VoiceDoorEntity } from './voice-door.entity';
import { VoiceEntity } from './voice.entity';
import { VoicesService } from './voices.service';

/** What members say of their unit: beside its score, never in it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[SurveyEntity, SurveyTokenEntity, SurveyAnswerEntity],
      ...[VoiceEntity, VoiceDoorEntity],
    ]),
    ConcernsModule,
    JobsModule,
    UnitsModule,
  ],
  providers: [SurveysService, MembersService, VoicesService, VoiceDeletion],
  exports: [SurveysService, MembersService, VoicesService],
})
export class SurveysModule {}
