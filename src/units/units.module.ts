import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreaEntity } from './area.entity';
import { DirectoryService } from './directory.service';
import { EndingService } from './ending.service';
import { KnownUnits } from './known-units';
import { UnitEntity } from './unit.entity';
import { AreasService } from './areas.service';
import { RegisterService } from './register.service';
import { UnitContactEntity } from './unit-contact.entity';
import { UnitContactsService } from './unit-contacts.service';
import { UnitMergesService } from './unit-merges.service';
import { UnitPartsService } from './unit-parts.service';
import { UnitNamesService } from './unit-names.service';
import { UnitsEnded } from './units-ended';
import { UnitsMerged } from './units-merged';
import { UnitsMoved } from './units-moved';
import { UnitsService } from './units.service';

const SERVICES = [
  KnownUnits,
  DirectoryService,
  EndingService,
  UnitMergesService,
  UnitNamesService,
  UnitPartsService,
  UnitsEnded,
  UnitsMerged,
  UnitContactsService,
  UnitsMoved,
  AreasService,
  RegisterService,
  UnitsService,
];

@Module({
  imports: [TypeOrmModule.forFeature([UnitEntity, UnitContactEntity, AreaEntity])],
  providers: SERVICES,
  exports: SERVICES,
})
export class UnitsModule {}
