import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { JobsModule } from '../jobs/jobs.module';
import { StatementsModule } from '../statements/statements.module';
import { SurveysModule } from '../surveys/surveys.module';
import { UnitsModule } from '../units/units.module';
import { DataExportEntity, DataExportPieceEntity } from './data-export.entity';
import { DataExportsService } from './data-exports.service';
import { ExportMaking } from './export-making.service';
import { ExportsService } from './exports.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([DataExportEntity, DataExportPieceEntity]),
    AssessmentsModule,
    JobsModule,
    StatementsModule,
    SurveysModule,
    UnitsModule,
  ],
  providers: [ExportsService, ExportMaking, DataExportsService],
  exports: [ExportsService, DataExportsService],
})
export class ExportsModule {}
