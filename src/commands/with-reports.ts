import { findBrowser } from '../reports/browser';
import { Printer } from '../reports/printer';
import { ReportsService } from '../reports/reports.service';
import { TrendReportsService } from '../reports/trend-reports.service';
import { settingsFrom } from '../settings';

/** Lends the report maker to a command and closes its browser afterwards. */
export async function withReports<T>(work: (reports: ReportsService) => Promise<T>): Promise<T> {
  return withPrinter((printer) => work(new ReportsService(printer)));
}

/** The same for trends. */
export async function withTrendReports<T>(work: (reports: TrendReportsService) => Promise<T>): Promise<T> {
  return withPrinter((printer) => work(new TrendReportsService(printer)));
}

async function withPrinter<T>(work: (printer: Printer) => Promise<T>): Promise<T> {
  const printer = new Printer(findBrowser(settingsFrom(process.env).browser));
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}
