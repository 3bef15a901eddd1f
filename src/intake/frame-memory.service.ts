import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import { textOf } from '../domain/grid';
import type { Grid } from '../domain/grid';
import type { Ahead } from '../domain/comparison/judged-ahead';
import type { Fault } from '../domain/statement/fault';
import { isKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { readFile } from '../ingestion/read-file';
import type { FileOutcome } from '../ingestion/read-file';
import { kindOf } from '../reading/kind-of';
import type { FrameAnswers, ReadOptions } from '../reading/layout';
import { nameIn } from '../reading/place/unit-name';
import { UnitsService, type Owner } from '../units/units.service';
import { answerOf, answerText, frameQuestions, partAsked, questionKey } from './frame-questions';
import { MappingMemoryService, type Decision } from './mapping-memory.service';

/** A file as it is read, and whose it is where that was said. */
export interface FramedFile {
  readonly content: Buffer;
  readonly options: ReadOptions;
  readonly owner?: Owner | undefined;
  /** How its years are judged as it is read, where that is asked for. */
  readonly ahead?: Ahead | undefined;
}

/** A file that was read, and with which answers to the questions of its frame. */
export interface ReadFrame {
  readonly outcome: FileOutcome;
  readonly options: ReadOptions;
}

/** The frames of files: what people answered for a unit's files, and what is remembered of it. */
@Injectable()
export class FrameMemoryService {
  constructor(
    private readonly units: UnitsService,
    private readonly memory: MappingMemoryService,
  ) {}

  /** Reads a file; a question of its frame that was answered for the same form of this unit is not asked again. */
  async read(caller: Caller, { content, options, owner, ahead }: FramedFile): Promise<ReadFrame> {
    const outcome = await readFile(content, options, { show: true, ...(ahead && { ahead }) });
    const asked = frameQuestions(outcome);
    if (asked.length === 0) return { outcome, options };
    const kind = await this.kindOf(caller, asked, outcome, { options, owner });
    if (kind !== undefined)
      return this.read(caller, { content, options: { ...options, kind }, owner, ahead });
    const kept = await this.keptFor(caller, outcome, options, owner);
    const known = kept.size === 0 ? {} : answersTo(asked, (question) => kept.get(questionKey(question)));
    const answered = withAnswers(options, known);
    // An answer that was given before and leaves its question open would be given for ever.
    if (isDeepStrictEqual(answered.frame ?? {}, options.frame ?? {})) return { outcome, options };
    return this.read(caller, { content, options: answered, owner, ahead });
  }

  /** The kind that is asked for, where the register knows the unit under one of those that it may be of. */
  private async kindOf(
    caller: Caller,
    asked: readonly Fault[],
    { shown }: FileOutcome,
    { options, owner }: Pick<FramedFile, 'options' | 'owner'>,
  ): Promise<Kind | undefined> {
    const question = asked.find(({ code }) => code === 'kind-open');
    if (!question || options.kind !== undefined || owner === 'new') return undefined;
    if (owner !== undefined) return (await this.units.get(caller, owner.unitId)).kind;
    const name = options.name ?? nameIn(shown?.().sheets ?? []);
    if (name === undefined) return undefined;
    const kinds = (question.found ?? '').split(', ').filter(isKind);
    const found = await Promise.all(kinds.map((kind) => this.units.onlyNamed(caller, name, kind)));
    const [only, another] = found.flatMap((unit) => unit ?? []);
    return another ? undefined : only?.kind;
  }

  /** What the unit answered before, by question. */
  private async keptFor(
    caller: Caller,
    { shown }: FileOutcome,
    { name, kind }: ReadOptions,
    owner: Owner | undefined,
  ): Promise<ReadonlyMap<string, string>> {
    const unitId = owner === undefined ? await this.unitOf(caller, shown?.(), { name, kind }) : idIn(owner);
    const kept = unitId === undefined ? [] : await this.memory.of(caller, unitId);
    return new Map(kept.flatMap(({ key, line }) => (line === null ? [] : [[key, line] as const])));
  }

  private async unitOf(
    caller: Caller,
    shown: Grid | undefined,
    said: { readonly name?: string | undefined; readonly kind?: ReadOptions['kind'] },
  ): Promise<string | undefined> {
    const name = said.name ?? nameIn(shown?.sheets ?? []);
    if (name === undefined) return undefined;
    const kind = said.kind ?? kindOf(textsIn(shown), shown?.sheets);
    return (await this.units.onlyNamed(caller, name, kind))?.id;
  }
}

const idIn = (owner: Owner): string | undefined => (owner === 'new' ? undefined : owner.unitId);

const textsIn = (grid: Grid | undefined): string[] =>
  (grid?.sheets ?? []).flatMap(({ rows }) => rows.flat().map((cell) => textOf(cell).toLowerCase()));

/** The answers to these questions, of those that are known. */
function answersTo(asked: readonly Fault[], known: (question: Fault) => string | undefined): FrameAnswers {
  return asked.reduce<FrameAnswers>((answers, question) => {
    const part = partAsked(question);
    const text = known(question);
    return part === undefined || text === undefined ? answers : { ...answers, ...answerOf(part, text) };
  }, {});
}

const withAnswers = (options: ReadOptions, answers: FrameAnswers): ReadOptions => ({
  ...options,
  frame: { ...options.frame, ...answers },
});

/** The answers that came with a file, each to the question that it settles, as decisions to keep. */
export async function framesDecided({
  content,
  options,
}: Pick<FramedFile, 'content' | 'options'>): Promise<readonly Decision[]> {
  const { frame: said = {}, ...bare } = options;
  return Object.keys(said).every((part) => part === 'year') ? [] : decidedFrom(content, bare, said);
}

/**
 * Asks as the file did, gives each answer as it is asked for, and keeps what was asked with it. With all that was said the
 * file leaves nothing open: it was stored so, and is not read once more.
 */
async function decidedFrom(
  content: Buffer,
  options: ReadOptions,
  said: FrameAnswers,
): Promise<readonly Decision[]> {
  const asked = frameQuestions(await readFile(content, options));
  const answered = asked.flatMap((question) => {
    const part = partAsked(question);
    const line = part === undefined ? undefined : answerText(part, said);
    return part === undefined || line === undefined ? [] : [{ question, part, line }];
  });
  if (answered.length === 0) return [];
  const given = answersTo(asked, (question) => answered.find((each) => each.question === question)?.line);
  const asking = withAnswers(options, given);
  const isWhole = Object.keys(said).every((part) => Object.hasOwn(asking.frame ?? {}, part));
  const isSame = isDeepStrictEqual(asking.frame, options.frame);
  const rest = isWhole || isSame ? [] : await decidedFrom(content, asking, said);
  const kept = answered
    .filter(({ part }) => part !== 'year')
    .map(({ question, line }) => ({
      key: questionKey(question),
      label: question.found ?? question.code,
      line,
    }));
  return [...new Map([...kept, ...rest].map((each) => [each.key, each])).values()];
}
