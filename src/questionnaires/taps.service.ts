import { Injectable } from '@nestjs/common';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { settleTap } from '../domain/questionnaire/tap';
import type { AnswerState, QuestionPlace, Standing, Tap } from '../domain/questionnaire/tap';
import type { GivenAnswer } from '../domain/questionnaire/with-taps';
import { mustTakeFigures } from '../filings/gate';
import { UnitsService } from '../units/units.service';
import type { AnswerTapEntity } from './answer-tap.entity';
import { markTaken, putTap, tapsOf } from './taps.store';
import type { BookYear } from './taps.store';

/** An answer that was given by itself, and whether a revision has taken it over. */
export interface KeptTap extends GivenAnswer {
  readonly taken: boolean;
}

/** What became of a tap: kept (or known), or answered otherwise by somebody else in between. */
export interface TapOutcome extends QuestionPlace {
  readonly outcome: 'kept' | 'contested';
}

/** Answers that are given one at a time, until a revision takes them over. */
@Injectable()
export class TapsService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** The last answer that was given at each question of a year, in the order in which they were given.
   * @throws Refusal `unit-not-found` */
  async of(caller: Caller, year: BookYear, from: Rows = this.reader): Promise<KeptTap[]> {
    await this.units.get(caller, year.unitId, from);
    return (await tapsOf(from, year)).map(keptOf);
  }

  /** How many answers no revision has taken over yet. */
  async waiting(caller: Caller, year: BookYear): Promise<number> {
    return (await this.of(caller, year)).filter(({ taken }) => !taken).length;
  }

  /**
   * Settles taps over what stands, one by one; what somebody else answered otherwise in between is left as it is.
   *
   * @param revised what the newest revision says at a question
   * @throws Refusal `unit-not-found`, `filing-closed`
   */
  async give(
    scope: WriteScope,
    year: BookYear,
    taps: readonly Tap[],
    revised: (place: QuestionPlace) => AnswerState,
  ): Promise<TapOutcome[]> {
    await this.units.get(scope.caller, year.unitId, scope);
    await mustTakeFigures(scope, { unitId: year.unitId, year: year.year });
    const rows = new Map((await tapsOf(scope, year)).map((row) => [keyOf(row), row]));
    const outcomes: TapOutcome[] = [];
    for (const tap of taps) {
      const { indicator, question, sender, turn } = tap;
      const settled = settleTap(standingAt(rows.get(keyOf(tap)), revised(tap)), tap);
      if (settled.does === 'write') {
        const { answer: value, note } = settled.state;
        await putTap(scope, year, { indicator, question, value, note, sender, turn });
      }
      outcomes.push({ indicator, question, outcome: settled.does === 'ask' ? 'contested' : 'kept' });
    }
    return outcomes;
  }

  /** Says which revision took over the answers that waited. */
  async taken(scope: WriteScope, year: BookYear, statementId: string): Promise<void> {
    await markTaken(scope, year, statementId);
  }
}

const keyOf = ({ indicator, question }: QuestionPlace): string => `${indicator}:${question}`;

function standingAt(row: AnswerTapEntity | undefined, revised: AnswerState): Standing {
  if (!row) return revised;
  const { sender, turn, value: answer, note } = row;
  return row.statementId === null ? { answer, note, sender, turn } : { ...revised, sender, turn };
}

function keptOf(row: AnswerTapEntity): KeptTap {
  const { indicator, question, value: answer, note, actor: by, answeredAt, statementId } = row;
  const stamp = { by, on: answeredAt.slice(0, 10) };
  return { indicator, question, state: { answer, note }, stamp, taken: statementId !== null };
}
