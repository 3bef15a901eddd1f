import { closeReaders } from '../../src/ingestion/read-workbook';
import { fuzzCases } from './cases';
import { tell } from './outcome';

/** What a run of the fuzzer found. */
export interface FuzzReport {
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  /** The most memory that this process has had. */
  readonly peakMib: number;
}

/** Reads so many damaged and hostile files, one after the other, in a process of its own: its memory is theirs. */
async function main(count: number, seed: number): Promise<FuzzReport> {
  const outcomes: Record<string, number> = {};
  const wrong: string[] = [];
  let slowest = { name: '', milliseconds: 0 };
  for await (const each of fuzzCases(count, seed)) {
    const told = await tell(each);
    const name = `${each.number} ${each.name}`;
    outcomes[told.outcome] = (outcomes[told.outcome] ?? 0) + 1;
    if (told.wrong !== undefined) wrong.push(`${name}: ${told.wrong}`);
    if (told.milliseconds > slowest.milliseconds) slowest = { name, milliseconds: told.milliseconds };
    if (process.env['RAPOR_FUZZ_LOUD'] !== undefined)
      process.stderr.write(
        `${name}: ${told.outcome} ${told.milliseconds} ms ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`,
      );
  }
  await closeReaders();
  const peakMib = Math.round(process.resourceUsage().maxRSS / 1024);
  return { cases: count, outcomes, wrong, slowest, peakMib };
}

const [count = '2000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
void main(Number(count), Number(seed)).then((report) => {
  process.stdout.write(`${JSON.stringify({ seed: Number(seed), ...report }, null, 2)}\n`);
  process.exitCode = report.wrong.length === 0 ? 0 : 1;
});
