import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { keptLaw } from '../assessments/kept-law';
import { Reader } from '../database/unit-of-work';
import { NATION } from '../domain/area/area';
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
import { partOn, statementIn, type Asked, type StandingPart } from './part.store';
import { reportedChunks } from './reported.store';
import { PeerSpool } from './spool';
import { editionsIn, unitParts, type Watch } from './standing.store';

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
  async *chunks(asked: Asked, folder: string, watch: Watch): AsyncGenerator<Chunk> {
    const spool = new PeerSpool(folder);
    const editions = new Set<string>();
    for await (const now of unitParts(this.reader, asked.until, watch)) {
      const part = await partOn(this.reader, now, asked);
      yield* reportedChunks(part);
      yield* this.judgedChunks(part, spool);
      for (const { row } of part.assessments) editions.add(row.editionHash);
    }
    if (watch.stopped()) return;
    yield { set: 'editions', rows: await this.editionRows([...editions]) };
    yield { set: 'populations', rows: spool.populations().map(populationRow) };
    yield* spool.groups(asked.area);
  }

  private async *judgedChunks(part: StandingPart, spool: PeerSpool): AsyncGenerator<Chunk> {
    const areas = new Map(part.units.map(({ id, areaCode }) => [id, areaCode]));
    for (const one of await this.judgedIn(part)) {
      const area = areas.get(one.statement.unitId) ?? null;
      await spool.add(populationOf(one), one.statement.identity.kind, one.judged.facts, area ?? NATION);
      yield { set: 'assessments', rows: [assessmentRow(one)] };
      yield { set: 'indicators', rows: indicatorRows(one, part.scores.get(one.row.id) ?? []) };
      yield { set: 'findings', rows: findingRows(part, one) };
      yield { set: 'peers', rows: [peerRow(one, area)] };
      yield { set: 'values', rows: valueRows(one) };
    }
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
