import { readingDocument } from '../reading/reading-document';
import type { FileReading, FrameAnswers, RowReading } from '../reading/layout';
import type { Kind } from '../domain/statement/kind';
import { chartIndex } from '../domain/statement/chart';
import type { ChartIndex } from '../domain/statement/chart';
import { LEFT_SENTENCES, REASON_WORDS, STATE_SENTENCES, shareSentence } from '../views/sheets/mapping-words';
import { command } from './command';
import type { Definition } from './command';
import { KIND, frameOf, withFrame } from './frame-options';
import { complain, readInputs } from './inputs';
import type { Input } from './inputs';

/** `read FILE`: prints which cell was read as which line, how surely and why; what is asked, and what was left. */
export const readCommand: Definition = (end) =>
  withFrame(
    command('read', 'menampilkan sel mana dibaca sebagai pos apa, seberapa yakin dan mengapa')
      .argument('<BERKAS>', 'buku kerja, tabel CSV atau JSON')
      .addOption(KIND),
  )
    .option('--json', 'sebagai JSON')
    .action(async (path, { kind, json = false, ...frame }) =>
      end(await read(path, kind, frameOf(frame), json)),
    );

async function read(
  path: string,
  kind: Kind | undefined,
  frame: FrameAnswers,
  json: boolean,
): Promise<number> {
  const inputs = await readInputs(path, kind, frame);
  const documents = inputs.map((each) => show(each, { json, named: inputs.length > 1 }));
  if (json) print(documents.length > 1 ? documents : { ...documents[0] });
  return inputs.some(({ outcome }) => 'faults' in outcome) ? 2 : 0;
}

/** Tells how one input was read, and gives its document. */
function show({ path, outcome }: Input, { json, named }: { json: boolean; named: boolean }): object {
  if ('faults' in outcome) {
    complain(path, outcome.faults);
    return { file: path, refused: outcome.faults };
  }
  const { reading } = outcome;
  const unit = reading.statements[0]?.unit;
  complain(path, reading.frame?.doubts);
  if (named && !json) process.stdout.write(`${path}\t${unit?.name ?? ''}\n`);
  if (!json) tell(reading, chartIndex(unit?.kind ?? 'ksp').lines);
  return readingDocument(path, reading);
}

const print = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

function tell({ mapping, rows, unread, amounts }: FileReading, lines: ChartIndex['lines']): void {
  const named = (line: string): string => `${lines.get(line)?.label ?? line} (${line})`;
  for (const { sheet, cell, year, label, line, confidence, reason } of mapping) {
    const how = `${confidence.toFixed(2)}\t${REASON_WORDS[reason]}`;
    process.stdout.write(`${sheet}!${cell}\t${year}\t${label}\t→ ${named(line)}\t${how}\n`);
  }
  const asked = rows.filter(({ state }) => state === 'doubtful');
  for (const row of asked)
    process.stdout.write(`${placeOf(row)}\t?\t${row.label}\t→ ${question(row, named)}\n`);
  for (const row of rows.filter(({ state }) => state === 'detail' || state === 'sum')) {
    process.stdout.write(`${placeOf(row)}\t=\t${row.label}\t→ ${STATE_SENTENCES[row.state]}\n`);
  }
  const told = new Set(asked.flatMap(({ sheet, cells }) => cells.map(({ cell }) => `${sheet}!${cell}`)));
  for (const { sheet, cell, label, amount, why = 'no-line' } of unread) {
    const found = [label, amount].filter(Boolean).join('\t');
    if (!told.has(`${sheet}!${cell}`))
      process.stdout.write(`${sheet}!${cell}\t-\t${found}\t→ ${LEFT_SENTENCES[why]}\n`);
  }
  if (amounts) process.stdout.write(`${shareSentence(amounts)}\n`);
}

const placeOf = ({ sheet, cells }: RowReading): string => `${sheet}!${cells[0]?.cell ?? ''}`;

function question({ candidates }: RowReading, named: (line: string) => string): string {
  const best = candidates.slice(0, 3).map(({ line }) => named(line));
  return best.length > 0 ? `belum yakin, mungkin: ${best.join(' atau ')}` : STATE_SENTENCES.doubtful;
}
