import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingsModule } from '../filings/filings.module';
import { CheckingService } from './checking.service';
import { OfficeEntity } from './office.entity';
import { OfficeKeyEntity } from './office-key.entity';
import { OfficeService } from './office.service';
import { PaperAnnulmentEntity } from './paper-annulment.entity';
import { PaperEntity } from './paper.entity';
import { PaperFileEntity } from './paper-file.entity';
import { PapersService } from './papers.service';
import { UnitsModule } from '../units/units.module';
import { UnitEndsService } from './unit-ends.service';

/** Papers that an office signs: their numbers, bytes and seals, and whether one is genuine. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      OfficeEntity,
      OfficeKeyEntity,
      PaperAnnulmentEntity,
      PaperEntity,
      PaperFileEntity,
    ]),
    FilingsModule,
    UnitsModule,
  ],
  providers: [CheckingService, OfficeService, PapersService, UnitEndsService],
  exports: [CheckingService, OfficeService, PapersService, UnitEndsService],
})
export class DocumentsModule {}
