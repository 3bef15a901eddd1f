import puppeteer from 'puppeteer';
import { withFoot } from '../../src/reports/page-foot';
import { Printer } from '../../src/reports/printer';
import { browserPath } from '../support/browser';
import { coreTimeOf, type CoreTime } from './core-time';
import { DAY, draftedFor } from './drafted';

/*
 * Core time of a report and of its annex, from the stored figures on, beside a bare browser printing the same HTML:
 * `node -r ./.config/swc-register.cjs test/bench/papers.ts [WORKBOOK KIND] [RUNS]`.
 */
const [workbook = 'contoh-templat-bumdes.xlsx', kind = 'bumdes', runs = '20'] = process.argv.slice(2);

type Printed = Parameters<Printer['print']>;

/** The same of a bare browser, which prints what was printed. */
async function bare([html, foot, form]: Printed): Promise<CoreTime> {
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  const browser = await puppeteer.launch({ executablePath: browserPath ?? '', args });
  const page = await browser.newPage();
  const same = foot ? withFoot(html, foot) : html;
  const took = await coreTimeOf(Number(runs), async () => {
    await page.setContent(same, { waitUntil: 'load' });
    await page.pdf({ ...form, printBackground: true, timeout: 0 });
  });
  await browser.close();
  return took;
}

const whole = ({ here, browser }: CoreTime): number => here + browser;
const told = (time: CoreTime): string =>
  `${whole(time).toFixed(0)} ms (${time.here.toFixed(0)} here, ${time.browser.toFixed(0)} in the browser)`;

async function main(): Promise<void> {
  const { service, issuing, drafting } = await draftedFor(workbook, kind);
  const printer = service.app.get(Printer, { strict: false });
  const printed: Printed[] = [];
  const print = printer.print.bind(printer);
  printer.print = async (...asked) => {
    printed.splice(0, printed.length, asked);
    return print(...asked);
  };
  const matter = await drafting();
  const sums = { ours: 0, theirs: 0 };
  for (const [name, work] of [
    ['report', () => issuing.draftOf(matter, 'report', DAY)],
    ['annex', () => issuing.draftAnnexOf(matter, DAY)],
  ] as const) {
    const ours = await coreTimeOf(Number(runs), work);
    const [last] = printed;
    if (!last) throw new Error('nothing was printed');
    const theirs = await bare(last);
    sums.ours += whole(ours);
    sums.theirs += whole(theirs);
    const share = (whole(theirs) / whole(ours)).toFixed(2);
    process.stdout.write(`${name}: ${told(ours)}; a bare browser ${told(theirs)}: ${share} of it\n`);
  }
  process.stdout.write(`both: ${(sums.theirs / sums.ours).toFixed(2)}\n`);
  await service.stop();
}

void main();
