import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { DocumentsModule } from '../documents/documents.module';
import { ExaminationModule } from '../examination/examination.module';
import { Settings } from '../settings';
import { findBrowser } from './browser';
import { IssuingService } from './issuing.service';
import { Printer } from './printer';
import { ReportsService } from './reports.service';
import { PeersReportsService } from './peers-reports.service';
import { TrendReportsService } from './trend-reports.service';

/** Reports as pages and as PDF. The browser is looked for once, and started with the first PDF. */
@Module({
  imports: [AssessmentsModule, DocumentsModule, ExaminationModule],
  providers: [
    {
      provide: Printer,
      inject: [Settings],
      useFactory: (settings: Settings) => new Printer(findBrowser(settings.browser)),
    },
    ReportsService,
    PeersReportsService,
    TrendReportsService,
    IssuingService,
  ],
  exports: [IssuingService, PeersReportsService, ReportsService, TrendReportsService, Printer],
})
export class ReportsModule {}
