import { FAULTS, tidyFaults } from '../../src/domain/statement/fault';
import { readFile } from '../../src/ingestion/read-file';
import type { ReadOutcome } from '../../src/reading/layout';
import { faultLine } from '../../src/rendering/messages';
import type { FuzzCase } from './cases';

/** What became of one case. */
export interface Told {
  /** "read", or the code of the first fault. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** Why that is no clear outcome. */
  readonly wrong?: string;
}

/** Reads a case as the service would, and says whether what comes out is clear. */
export async function tell({ bytes, file }: FuzzCase): Promise<Told> {
  const start = performance.now();
  const took = (): number => Math.round(performance.now() - start);
  try {
    const outcome = await readFile(bytes, { file, kind: 'ksp' });
    const milliseconds = took();
    const wrong = 'reading' in outcome ? unclearReading(outcome.reading) : unclearFaults(outcome.faults);
    const code = 'reading' in outcome ? 'read' : (outcome.faults[0]?.code ?? 'none');
    return { outcome: code, milliseconds, ...(wrong !== undefined && { wrong }) };
  } catch (error) {
    return { outcome: 'thrown', milliseconds: took(), wrong: String(error) };
  }
}

function unclearReading(reading: Extract<ReadOutcome, { reading: unknown }>['reading']): string | undefined {
  if (reading.statements.length === 0) return 'a reading without a statement';
  const years = reading.statements.map(({ period }) => period.year);
  if (new Set(years).size < years.length) return `a year twice: ${years.join()}`;
  for (const { figures, period } of reading.statements) {
    if (period.year < 1945 || period.year > 2200) return `the year ${period.year}`;
    for (const [line, { amount, origin }] of figures) {
      if (!/^-?\d/.test(amount.toString())) return `${line} is ${amount.toString()}`;
      if (!('at' in origin)) return `${line} comes from nowhere`;
    }
  }
  return undefined;
}

function unclearFaults(faults: Extract<ReadOutcome, { faults: unknown }>['faults']): string | undefined {
  if (faults.length === 0) return 'refused without a fault';
  for (const fault of tidyFaults(faults)) {
    if (!FAULTS.includes(fault.code)) return `unknown fault ${fault.code}`;
    const line = faultLine(fault);
    if (line.length > 1500 || /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(line))
      return `unclear sentence: ${line}`;
  }
  return undefined;
}
