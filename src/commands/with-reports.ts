import { findBrowser } from '../reports/browser';
import { Printer } from '../reports/printer';
import { ReportsService } from '../reports/reports.service';
import { settingsFrom } from '../settings';

/** Lends the report maker to a command and closes its browser afterwards. */
export async function withReports<T>(work: (reports: ReportsService) => Promise<T>): Promise<T> {
  const printer = new Printer(findBrowser(settingsFrom(process.env).browser));
  try {
    return await work(new ReportsService(printer));
  } finally {
    await printer.close();
  }
}
