import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreaEntity } from './area.entity';
import { UnitEntity } from './unit.entity';
import { UnitListeners } from './unit-listeners';
import { UnitsService } from './units.service';

@Module({
  imports: [TypeOrmModule.forFeature([UnitEntity, AreaEntity])],
  providers: [UnitListeners, UnitsService],
  exports: [UnitListeners, UnitsService],
})
export class UnitsModule {}
