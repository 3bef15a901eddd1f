import type { FrameAnswers } from '../reading/layout';
import { UsageError } from './usage';

/** Options that say what a file leaves open: which sheet, year, scale and column are meant. */
export const FRAME_OPTIONS = {
  sheet: { type: 'string' },
  year: { type: 'string' },
  scale: { type: 'string' },
  column: { type: 'string' },
} as const;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['satuan', 1],
  ['ribu', 1000],
  ['juta', 1_000_000],
  ['miliar', 1_000_000_000],
]);

/** What the command line says of the frame of its files.
 * @throws UsageError for a year, scale or column that is none */
export function frameOf(values: Partial<Record<keyof typeof FRAME_OPTIONS, string>>): FrameAnswers {
  const { sheet, year, scale, column } = values;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(scale === undefined ? {} : { scale: scaleOf(scale) }),
    ...(column === undefined ? {} : { column: columnOf(column) }),
  };
}

function yearOf(text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new UsageError(`Tahun "${text}" bukan tahun.`);
}

function scaleOf(text: string): number {
  const by = SCALES.get(text);
  if (by !== undefined) return by;
  throw new UsageError(`Satuan "${text}" tidak dikenal. Pilihan: ${[...SCALES.keys()].join(', ')}.`);
}

function columnOf(text: string): string {
  if (/^[a-z]{1,3}$/i.test(text)) return text;
  throw new UsageError(`Kolom "${text}" bukan huruf kolom.`);
}
