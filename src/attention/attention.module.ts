import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { JobsModule } from '../jobs/jobs.module';
import { TrendsModule } from '../trends/trends.module';
import { UnitsModule } from '../units/units.module';
import { DeskKeeper } from './desk-keeper.service';
import { DeskService } from './desk.service';
import { AssignmentEntity, ReminderEntity } from './reminder.entity';
import { RowActionsService } from './row-actions.service';
import { SignalEntity } from './signal.entity';
import { SignalMarkEntity } from './signal-mark.entity';
import { SignalsService } from './signals.service';
import { SnoozeEntity } from './snooze.entity';

/** What needs attention first, over an area. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      SignalMarkEntity,
      SignalEntity,
      SnoozeEntity,
      ReminderEntity,
      AssignmentEntity,
    ]),
    AssessmentsModule,
    JobsModule,
    TrendsModule,
    UnitsModule,
  ],
  providers: [SignalsService, DeskKeeper, DeskService, RowActionsService],
  exports: [DeskService, RowActionsService],
})
export class AttentionModule {}
