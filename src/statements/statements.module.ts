import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UnitsModule } from '../units/units.module';
import { FigureEntity } from './figure.entity';
import { StatementEntity } from './statement.entity';
import { StatementsService } from './statements.service';
import { UploadEntity } from './upload.entity';

@Module({
  imports: [TypeOrmModule.forFeature([UploadEntity, StatementEntity, FigureEntity]), UnitsModule],
  providers: [StatementsService],
  exports: [StatementsService],
})
export class StatementsModule {}
