import { Option } from '@commander-js/extra-typings';
import type { Command, OptionValues } from '@commander-js/extra-typings';
import { isOneOf } from '../domain/records';
import type { FrameAnswers, PeriodSaid } from '../reading/layout';
import { SCALED_PARTS } from '../reading/scale-said';
import type { ScaleSaid } from '../reading/scale-said';
import { SCALE_OPTIONS } from '../rendering/messages';
import { UsageError } from './command';
import { kindOf } from './inputs';

/** The kind of unit that a command is about. */
export const KIND = new Option(
  '--kind <JENIS>',
  'jenis unit: ksp, usp, kspps, uspps, bumdes atau riil',
).argParser(kindOf);

const SHEET = new Option('--sheet <LEMBAR>', 'lembar yang dibaca');
const YEAR = new Option('--year <TAHUN>', 'tahun buku, bila berkas tidak menyebutnya').argParser(yearOf);
const SCALE = new Option(
  '--scale <SATUAN>',
  'satuan angkanya: satuan, ribu, juta atau miliar; untuk sebagian angka ribu:neraca, ribu:phu, ribu:before (tahun lalu) atau ribu:neraca:before',
).argParser(scaleOf);
const COLUMN = new Option(
  '--column <HURUF>',
  'kolom angka yang dibaca, misalnya D; B+C menjumlahkan beberapa kolom',
).argParser(columnOf);
const PERIOD = new Option(
  '--period <MASA>',
  'masa laporan: setahun, sebagian, atau neraca (setahun, PHU-nya ditinggalkan)',
).argParser(periodOf);

/** With the options that say what a file leaves open: which sheet, year, scale, column and stretch of time are meant. */
export const withFrame = <Args extends unknown[], Opts extends OptionValues>(asked: Command<Args, Opts>) =>
  asked.addOption(SHEET).addOption(YEAR).addOption(SCALE).addOption(COLUMN).addOption(PERIOD);

/** What the command line says of the frame of its files, each where it was given. */
export type Given = { readonly [Part in keyof FrameAnswers]?: FrameAnswers[Part] | undefined };

/** The same as the reader takes it. */
export function frameOf({ sheet, year, scale, column, period }: Given): FrameAnswers {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(year === undefined ? {} : { year }),
    ...(scale === undefined ? {} : { scale }),
    ...(column === undefined ? {} : { column }),
    ...(period === undefined ? {} : { period }),
  };
}

/** @throws UsageError for a text that is no year */
function yearOf(text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new UsageError(`Tahun "${text}" bukan tahun.`);
}

/** @throws UsageError for a word that is no scale */
function scaleOf(text: string): ScaleSaid {
  const [unit = '', ...parts] = text.split(':');
  const [by, of] = [SCALE_OPTIONS.get(unit), parts.join(':')];
  if (by !== undefined && parts.length === 0) return by;
  if (by !== undefined && isOneOf(SCALED_PARTS, of)) return { by, of };
  throw new UsageError(
    `Satuan "${text}" tidak dikenal. Pilihan: ${[...SCALE_OPTIONS.keys()].join(', ')}; di belakangnya boleh bagian yang dimaksud: ${SCALED_PARTS.map((part) => `:${part}`).join(', ')}.`,
  );
}

/** @throws UsageError for a text that is no letter of a column */
function columnOf(text: string): string {
  if (/^[a-z]{1,3}(?:\+[a-z]{1,3}){0,59}$/i.test(text)) return text;
  throw new UsageError(`Kolom "${text}" bukan huruf kolom.`);
}

/** @throws UsageError for a word that is no stretch of time */
function periodOf(text: string): PeriodSaid {
  if (text === 'setahun') return 'whole';
  if (text === 'sebagian') return 'part';
  if (text === 'neraca') return 'balance';
  throw new UsageError(
    `Masa "${text}" tidak dikenal. Pilihan: setahun, sebagian, neraca (PHU-nya ditinggalkan).`,
  );
}
