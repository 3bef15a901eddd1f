import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { keptLaw } from '../assessments/kept-law';
import { Reader } from '../database/unit-of-work';
import { measuredText } from '../comparisons/measured';
import { NATION, type AreaCode } from '../domain/area/area';
import { measuresOf, type Population } from '../domain/comparison/population';
import type { Chunk } from '../domain/release/sets';
import { Settings } from '../settings';
import {
  assessmentRow,
  findingRows,
  indicatorRows,
  peerRow,
  valueRows,
  type JudgedOne,
} from './judged.store';
import { judgeAgain } from './judging';
import type { Way } from './kept-parts';
import { partOn, statementIn, type Asked, type StandingPart } from './part.store';
import { reportedChunks } from './reported.store';
import { PeerSpool, type SpooledPeer } from './spool';
import { editionsIn, unitParts, type UnitRow } from './standing.store';

/** Reads what stood at a moment, a part of the units at a time: the same rows whenever it is asked for. */
@Injectable()
export class ReleaseSource {
  constructor(
    private readonly reader: Reader,
    private readonly settings: Settings,
  ) {}

  /**
   * Every row of a release. Rows of one set come in their order, those of different sets by turns.
   *
   * @param folder for what has to wait until all units were seen
   * @returns early, with whatever was read, where the watch was told to stop
   */
  async *chunks(asked: Asked, folder: string, { watch, kept }: Way): AsyncGenerator<Chunk> {
    const spool = new PeerSpool(folder);
    const editions = new Set<string>();
    for await (const now of unitParts(this.reader, asked.until, watch)) {
      const part = await kept.of(now.at(-1)?.id ?? '', () => this.told(now, asked));
      yield* part.chunks;
      for (const peer of part.peers) await spool.add(peer);
      for (const hash of part.editions) editions.add(hash);
    }
    if (watch.stopped()) return;
    yield { set: 'editions', rows: await this.editionRows([...editions]) };
    yield { set: 'populations', rows: spool.populations().map(populationRow) };
    yield* spool.groups(asked.area);
  }

  /** Everything that is told of some units. */
  private async told(now: readonly UnitRow[], asked: Asked): Promise<ToldPart> {
    const part = await partOn(this.reader, now, asked);
    const areas = new Map(part.units.map(({ id, areaCode }) => [id, areaCode]));
    const judged = await this.judgedIn(part);
    const areaOf = ({ statement }: JudgedOne): AreaCode | null => areas.get(statement.unitId) ?? null;
    return {
      chunks: [...reportedChunks(part), ...judged.flatMap((one) => judgedChunks(part, one, areaOf(one)))],
      peers: judged.map((one) => peerOf(one, areaOf(one))),
      editions: part.assessments.map(({ row }) => row.editionHash),
    };
  }

  /** Judging takes most of the time: others are let in between two. */
  private async judgedIn(part: StandingPart): Promise<JudgedOne[]> {
    const rows = new Map(part.statements.map((each) => [each.id, each]));
    const statements = new Map(part.statements.map((each) => [each.id, statementIn(part, each)]));
    const judged: JudgedOne[] = [];
    for (const chosen of part.assessments) {
      const { statementId, statementBeforeId, readings, definedOtherwise } = chosen.row;
      const [row, statement] = [rows.get(statementId), statements.get(statementId)];
      if (!row || !statement) throw new Error(`an assessment without its statement: ${chosen.row.id}`);
      const { ruleSet: law } = await keptLaw(this.reader, chosen.row);
      const before = statementBeforeId === null ? undefined : statements.get(statementBeforeId);
      const made = { law, statement, before, readings, definedOtherwise };
      judged.push({ ...chosen, statement: row, judged: judgeAgain(made, this.settings) });
      await setImmediate();
    }
    return judged;
  }

  private async editionRows(hashes: readonly string[]): Promise<(Chunk & { set: 'editions' })['rows']> {
    const { editions, bases } = await editionsIn(this.reader, hashes);
    return editions.map(({ hash, ruleSetId, date, data }) => ({
      ...{ edition: hash, rule_set: ruleSetId, date, base: bases.get(hash) ?? null, data },
    }));
  }
}

/** What is told of some units: rows, what they bring to their populations, and the editions they were judged by. */
interface ToldPart {
  readonly chunks: readonly Chunk[];
  readonly peers: readonly SpooledPeer[];
  readonly editions: readonly string[];
}

const judgedChunks = (part: StandingPart, one: JudgedOne, area: AreaCode | null): Chunk[] => [
  { set: 'assessments', rows: [assessmentRow(one)] },
  { set: 'indicators', rows: indicatorRows(one, part.scores.get(one.row.id) ?? []) },
  { set: 'findings', rows: findingRows(part, one) },
  { set: 'peers', rows: [peerRow(one, area)] },
  { set: 'values', rows: valueRows(one) },
];

function peerOf(one: JudgedOne, area: AreaCode | null): SpooledPeer {
  const population = populationOf(one);
  const { counts, size, values } = one.judged.facts;
  const measured = measuredText(population.measures, values);
  const { kind } = one.statement.identity;
  return { population, kind, counts, size, area: area ?? NATION, measured };
}

function populationOf({ row, population: id, year, judged }: JudgedOne): Population {
  const { ruleSetId, editionHash, readings } = row;
  return { id, ruleSetId, editionHash, readings, year, measures: measuresOf(judged.law) };
}

const populationRow = ({ id, ruleSetId, editionHash, readings, year, measures }: Population) => ({
  population: id,
  rule_set: ruleSetId,
  edition: editionHash,
  readings: readings.join(' '),
  year,
  measures: measures.join(' '),
});
