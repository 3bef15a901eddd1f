import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { MappingCorrectionEntity } from './mapping-correction.entity';
import { MappingMemoryService } from './mapping-memory.service';

@Module({
  imports: [TypeOrmModule.forFeature([MappingCorrectionEntity]), StatementsModule, UnitsModule],
  providers: [MappingMemoryService],
  exports: [MappingMemoryService],
})
export class IngestionModule {}
