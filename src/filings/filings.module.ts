import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UnitsModule } from '../units/units.module';
import { FilingEntity } from './filing.entity';
import { FilingStepEntity } from './filing-step.entity';
import { FilingsService } from './filings.service';

/** What a unit owes for each book year, how far it is, and the gate before what it says. */
@Module({
  imports: [TypeOrmModule.forFeature([FilingEntity, FilingStepEntity]), UnitsModule],
  providers: [FilingsService],
  exports: [FilingsService],
})
export class FilingsModule {}
