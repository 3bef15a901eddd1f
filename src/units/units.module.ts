import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreaEntity } from './area.entity';
import { UnitEntity } from './unit.entity';
import { AreasService } from './areas.service';
import { RegisterService } from './register.service';
import { UnitListeners } from './unit-listeners';
import { UnitsService } from './units.service';

@Module({
  imports: [TypeOrmModule.forFeature([UnitEntity, AreaEntity])],
  providers: [UnitListeners, AreasService, RegisterService, UnitsService],
  exports: [UnitListeners, AreasService, RegisterService, UnitsService],
})
export class UnitsModule {}
