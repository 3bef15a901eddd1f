import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import type { Ahead } from '../domain/comparison/judged-ahead';
import type { Grid } from '../domain/grid';
import type { Letterhead } from '../domain/matching/letterhead';
import { chartIndex } from '../domain/statement/chart';
import { tidyFaults } from '../domain/statement/fault';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { UnitIdentity } from '../domain/statement/statement';
import type { FileReading, Frame, FrameAnswers, ReadOptions } from '../reading/layout';
import { MappingMemoryService } from './mapping-memory.service';
import type { Decision, Offered, Remembered } from './mapping-memory.service';
import { readFile } from '../ingestion/read-file';
import type { FileOutcome } from '../ingestion/read-file';
import { FrameMemoryService, framesDecided } from './frame-memory.service';
import { UnitsService, type Owner } from '../units/units.service';
import { AUTO, LEFT_OUT, OPEN, correctionsIn, isChosen, doubtfulIn, rowId } from '../reading/row-choices';
import type { RowChoices } from '../reading/row-choices';
import { unusableIn, withoutUnusable } from './sparing';
import type { Unusable } from './sparing';

/** A file, and what is known of how it is to be read. */
export interface SentFile {
  readonly filename: string;
  readonly content: Buffer;
  readonly kind?: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
  /** The book year, where the file does not say it. */
  readonly year?: number;
  /** What was said of its sheets, columns, scale and period, where the file leaves that open. */
  readonly frame?: FrameAnswers;
  /** What a person chose for its rows. */
  readonly choices?: RowChoices;
  /** The ids of those rows that were confirmed with others by one tap. */
  readonly together?: ReadonlySet<string>;
  /** Whose it is, where that was said; the unit that the file names unless given. */
  readonly owner?: Owner;
  /** How its years are judged as it is read, where that is asked for. */
  readonly ahead?: Ahead;
  /** Waited for once it is read, before it is asked what is known of its unit: of many files that is asked at once. */
  readonly meet?: () => Promise<void>;
}

/** How a file was understood, with what its unit decided on such rows before. */
export interface Understood {
  readonly reading: FileReading;
  /** Its first cells and its letterhead, where it is a workbook or a table. */
  readonly grid?: () => Grid;
  readonly letterhead?: Letterhead;
  readonly unit: UnitIdentity;
  /** Absent for a unit that is not known yet. */
  readonly unitId?: string;
  /** What was chosen for its rows now. */
  readonly choices: RowChoices;
  /** What is remembered for rows of this file; used unless another choice was made now. */
  readonly remembered: readonly Remembered[];
  /** What other units of the kind decided on rows that are doubtful here. */
  readonly offered: readonly Offered[];
}

/** The same, with the choices that were put aside. */
export interface Spared extends Understood {
  readonly unusable: readonly Unusable[];
}

/** A file that cannot be read as it is: its faults, with its first cells and what was understood of its frame. */
export interface NotUnderstood {
  readonly faults: readonly Fault[];
  readonly grid?: () => Grid;
  readonly frame?: Frame;
}

/** Reads files with what people said about their rows, now and in earlier years. */
@Injectable()
export class UnderstandingService {
  constructor(
    private readonly units: UnitsService,
    private readonly memory: MappingMemoryService,
    private readonly frames: FrameMemoryService,
  ) {}

  /** Reads a file, or names every fault in it. Nothing is stored. */
  async read(caller: Caller, file: SentFile): Promise<Understood | NotUnderstood> {
    const { content, owner, ahead } = file;
    const framed = { content, options: optionsOf(file), owner, ahead };
    const { outcome: first, options } = await this.frames.read(caller, framed);
    if ('faults' in first) return notUnderstood(first);
    await file.meet?.();
    const unit = first.reading.statements.at(-1)?.unit;
    if (!unit) return { faults: [{ code: 'no-years' }] };
    const unitId = await this.idOf(caller, unit, file.owner);
    const remembered = unitId === undefined ? [] : await this.rememberedFor(caller, unitId, first.reading);
    const choices = meaningful(file.choices ?? NO_CHOICES, unit.kind);
    const used = remembered.filter(({ key }) => !isChosen(choices, key));
    const corrections = [...used, ...correctionsIn(first.reading.rows, choices)];
    const again =
      corrections.length > 0
        ? await readFile(content, { ...options, corrections }, { ...(ahead && { ahead }) })
        : first;
    if ('faults' in again) return notUnderstood(again);
    const { reading } = again;
    const doubtful = doubtfulIn(reading.rows).map(({ key }) => key);
    const offered = await this.memory.ofOthers({ kind: unit.kind, unitId }, doubtful);
    const found = { reading, unit, remembered, offered, choices };
    return { ...found, ...headOf(first), ...(unitId !== undefined && { unitId }) };
  }

  /**
   * The same; a choice that makes a fault of its row is put aside and told, where the rest can be read without it: one cell
   * that is no amount takes none of the other choices with it.
   */
  async readSparing(caller: Caller, file: SentFile): Promise<Spared | NotUnderstood> {
    const read = await this.read(caller, file);
    if (!('faults' in read)) return { ...read, unusable: [] };
    const choices = file.choices ?? NO_CHOICES;
    const bare = await this.read(caller, { ...file, choices: NO_CHOICES });
    const unusable = 'faults' in bare ? [] : unusableIn(bare.reading.rows, choices, read.faults);
    if (unusable.length === 0) return read;
    const rest = await this.readSparing(caller, { ...file, choices: withoutUnusable(choices, unusable) });
    return 'faults' in rest ? rest : { ...rest, unusable: [...unusable, ...rest.unusable] };
  }

  private async idOf(
    caller: Caller,
    { name, kind }: UnitIdentity,
    owner: Owner | undefined,
  ): Promise<string | undefined> {
    if (owner === 'new') return undefined;
    if (owner !== undefined) return this.units.forKind(caller, owner.unitId, kind);
    return (await this.units.onlyNamed(caller, name, kind))?.id;
  }

  private async rememberedFor(caller: Caller, unitId: string, { rows }: FileReading): Promise<Remembered[]> {
    const keys = new Set(rows.map(({ key }) => key));
    return (await this.memory.of(caller, unitId)).filter(({ key }) => keys.has(key));
  }
}

function optionsOf({ filename, kind, name, year, frame }: SentFile): ReadOptions {
  const said = { ...frame, ...(year === undefined ? {} : { year }) };
  return {
    file: filename,
    ...(kind && { kind }),
    ...(name && { name }),
    ...(Object.keys(said).length > 0 && { frame: said }),
  };
}

/** Its first cells and its letterhead. */
const headOf = ({ shown, letterhead }: FileOutcome): Pick<Understood, 'grid' | 'letterhead'> => ({
  ...(shown && { grid: shown }),
  ...(letterhead && { letterhead }),
});

const notUnderstood = ({
  faults,
  frame,
  shown,
}: Extract<FileOutcome, { faults: unknown }>): NotUnderstood => ({
  faults: tidyFaults(faults),
  ...(frame && { frame }),
  ...(shown && { grid: shown }),
});

const NO_CHOICES: RowChoices = new Map();

const NO_LINES: ReadonlySet<string> = new Set([OPEN, AUTO, LEFT_OUT]);

/** A choice made for another kind of unit, before the kind was changed, means nothing for this one. */
function meaningful(choices: RowChoices, kind: Kind): RowChoices {
  const { lines } = chartIndex(kind);
  const known = (choice: string): boolean => NO_LINES.has(choice) || lines.has(choice);
  return new Map([...choices].filter(([, choice]) => known(choice)));
}

/** Decisions to keep, and those that are taken back. */
export interface News {
  readonly decided: readonly Decision[];
  readonly forgotten: readonly Decision[];
}

/** What the choices add to what is remembered, and what they take back. */
function newsIn(
  { reading, remembered, choices }: Pick<Understood, 'reading' | 'remembered' | 'choices'>,
  together: ReadonlySet<string> = new Set(),
): News {
  const labels = new Map(reading.rows.map(({ key, label }) => [key, label]));
  const known = new Map(remembered.map(({ key, line }) => [key, line]));
  const decided = correctionsIn(reading.rows, choices)
    .filter(({ key, line }) => !known.has(key) || known.get(key) !== line)
    .map((each) => ({ ...each, label: labels.get(each.key) ?? '', together: together.has(rowId(each.key)) }));
  const forgotten = remembered
    .filter(({ key }) => choices.get(rowId(key)) === AUTO)
    .map(({ key, line, label }) => ({ key, line, label }));
  return { decided, forgotten };
}

/** What to remember of a file that was understood: choices for its rows, and answers to what its frame left open. */
export async function newsOf(file: SentFile, understood: Understood): Promise<News> {
  const { decided, forgotten } = newsIn(understood, file.together);
  const frame = await framesDecided({ content: file.content, options: optionsOf(file) });
  return { decided: [...decided, ...frame], forgotten };
}
