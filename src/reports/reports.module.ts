import { Module } from '@nestjs/common';
import { Settings } from '../settings';
import { findBrowser } from './browser';
import { Printer } from './printer';
import { ReportsService } from './reports.service';
import { PeersReportsService } from './peers-reports.service';
import { TrendReportsService } from './trend-reports.service';

/** Reports as pages and as PDF. The browser is looked for once, and started with the first PDF. */
@Module({
  providers: [
    {
      provide: Printer,
      inject: [Settings],
      useFactory: (settings: Settings) => new Printer(findBrowser(settings.browser)),
    },
    ReportsService,
    PeersReportsService,
    TrendReportsService,
  ],
  exports: [PeersReportsService, ReportsService, TrendReportsService, Printer],
})
export class ReportsModule {}
