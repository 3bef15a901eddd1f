import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { DocumentsModule } from '../documents/documents.module';
import { ExaminationModule } from '../examination/examination.module';
import { JobsModule } from '../jobs/jobs.module';
import { Settings } from '../settings';
import { SurveysModule } from '../surveys/surveys.module';
import { UnitsModule } from '../units/units.module';
import { AreaIssuingService } from './area-issuing.service';
import { findBrowser } from './browser';
import { IssuingService } from './issuing.service';
import { PaperMaker } from './paper-maker';
import { Printer } from './printer';
import { ReportMatterService } from './report-matter.service';
import { ReportsService } from './reports.service';
import { PdfSigningService } from './pdf-signing.service';
import { PeersReportsService } from './peers-reports.service';
import { PrintFileEntity, PrintItemEntity, PrintSetEntity } from './sets/print-set.entity';
import { SetPrintingService } from './sets/set-printing.service';
import { SetsService } from './sets/sets.service';
import { TrendReportsService } from './trend-reports.service';

/** Reports as pages and as PDF. The browser is looked for once, and started with the first PDF. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PrintFileEntity, PrintItemEntity, PrintSetEntity]),
    AssessmentsModule,
    ComparisonsModule,
    DocumentsModule,
    ExaminationModule,
    JobsModule,
    SurveysModule,
    UnitsModule,
  ],
  providers: [
    {
      provide: Printer,
      inject: [Settings],
      useFactory: (settings: Settings) => new Printer(findBrowser(settings.browser)),
    },
    ReportMatterService,
    ReportsService,
    PeersReportsService,
    TrendReportsService,
    IssuingService,
    AreaIssuingService,
    PaperMaker,
    PdfSigningService,
    SetPrintingService,
    SetsService,
  ],
  exports: [
    AreaIssuingService,
    IssuingService,
    PdfSigningService,
    PeersReportsService,
    ReportMatterService,
    ReportsService,
    SetsService,
    TrendReportsService,
    Printer,
  ],
})
export class ReportsModule {}
