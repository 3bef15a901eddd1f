import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../../comparisons/comparisons.module';
import { SurveysModule } from '../../surveys/surveys.module';
import { UnitsModule } from '../../units/units.module';
import { AreaSurveysController } from './area-surveys.controller';
import { MembersController } from './members.controller';
import { SurveysController } from './surveys.controller';
import { VoicesController } from './voices.controller';

/** The screens of what members say. */
@Module({
  imports: [ComparisonsModule, SurveysModule, UnitsModule],
  controllers: [SurveysController, MembersController, VoicesController, AreaSurveysController],
})
export class SurveyPagesModule {}
