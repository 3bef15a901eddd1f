import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QuestionnairesModule } from '../questionnaires/questionnaires.module';
import { UnitsModule } from '../units/units.module';
import { ConcernEntity } from './concern.entity';
import { ConcernMoveEntity } from './concern-move.entity';
import { ConcernsService } from './concerns.service';

/** What examiners found in units' years, and what came of it. */
@Module({
  imports: [TypeOrmModule.forFeature([ConcernEntity, ConcernMoveEntity]), QuestionnairesModule, UnitsModule],
  providers: [ConcernsService],
  exports: [ConcernsService],
})
export class ConcernsModule {}
