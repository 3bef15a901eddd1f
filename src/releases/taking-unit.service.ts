import { Injectable } from '@nestjs/common';
import type { Edition } from '../assessments/edition';
import type { Outcome } from '../domain/assessment/outcome';
import { TakenOverAssessments } from '../assessments/taken-over.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { hashOf } from '../database/token';
import type { Caller } from '../domain/access/caller';
import { onceOf } from '../domain/kept';
import { isRecord, textOrNull } from '../domain/records';
import { parsed } from '../domain/release/read-row';
import type { ReleaseRow } from '../domain/release/sets';
import type { LeftOut, LeftWhy, YearChoice } from '../domain/release/taken';
import { saysTheSame } from '../domain/statement/compare';
import { FilingsService } from '../filings/filings.service';
import type { StatementHeader, StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import type { Unit } from '../units/unit';
import { refused, type OpenedRelease } from './archive';
import { fraction } from './cells';
import { revisionsIn, statementOf, textOf } from './taken-statement';
import { takenStep } from './taken-step';

/** A unit of a release, and which one it is here. */
interface Owned {
  /** Its id in the release. */
  readonly own: string;
  readonly unit: Unit;
  readonly years: YearChoice;
}

/** What was taken in of a unit. */
export interface TakenUnit {
  readonly statements: number;
  readonly assessments: number;
  readonly left: readonly LeftOut[];
}

/** A unit as it is taken in: its revisions by their id in the release, and what is left out. */
interface Hand {
  readonly scope: WriteScope;
  readonly release: OpenedRelease;
  readonly unit: Unit;
  readonly years: YearChoice;
  readonly before: readonly StatementHeader[];
  readonly taken: Map<string, StoredStatement>;
  readonly left: LeftOut[];
}

/** Takes in what a release holds of one unit, all of it or nothing. */
@Injectable()
export class TakingUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: TakenOverAssessments,
    private readonly filings: FilingsService,
  ) {}

  /** @throws Refusal `release-refused` for what is damaged, or comes to something else here */
  async take(caller: Caller, release: OpenedRelease, { own, unit, years }: Owned): Promise<TakenUnit> {
    const before = await this.statements.historyOf(caller, unit.id);
    return this.unitOfWork.run(caller, async (scope) => {
      const hand: Hand = { scope, release, unit, years, before, taken: new Map(), left: [] };
      let [statements, assessments] = [0, 0];
      for (const row of revisionsIn(release, own)) if (await this.statement(hand, row)) statements += 1;
      for (const row of release.rowsOf('assessments', own))
        if (await this.assessment(hand, row)) assessments += 1;
      for (const row of release.rowsOf('filings', own)) await this.filing(hand, row);
      return { statements, assessments, left: hand.left };
    });
  }

  /** True where a revision was added. */
  private async statement(hand: Hand, row: ReleaseRow<'statements'>): Promise<boolean> {
    const { scope, release, unit, before, taken } = hand;
    const [id, year] = [textOf(row.statement_id), Number(row.year)];
    if (before.some((each) => each.id === id)) {
      taken.set(id, await this.statements.get(scope.caller, id, scope));
      return false;
    }
    // Kept here as another unit's: whoever made this release changed whose it is.
    if (await this.statements.isKept(scope, id)) throw refused('release-damaged', 'statements.jsonl');
    const layered = statementOf(release, row);
    const stands = before.some((each) => each.year === year)
      ? await this.statements.latest(scope.caller, unit.id, year, scope)
      : undefined;
    if (stands && saysTheSame(stands.statement, layered.statement)) {
      taken.set(id, stands);
      return false;
    }
    const why = stands && (await this.hindrance(hand, row, year));
    if (why) return leave(hand, year, why);
    const told = textOrNull(row.reason);
    const revision = stands ? stands.revision + 1 : Number(row.revision);
    const reason = stands ? reasonOf(release) : told;
    await this.statements.takeOver(scope, { id, unitId: unit.id, revision, reason }, layered);
    taken.set(id, await this.statements.get(scope.caller, id, scope));
    return true;
  }

  /** Why a year that says otherwise here is left as it is. */
  private async hindrance(
    { scope, unit, years }: Hand,
    { standing }: ReleaseRow<'statements'>,
    year: number,
  ): Promise<LeftWhy | undefined> {
    if (years === 'keep' || standing !== 1) return 'year-differs';
    const closed = await this.filings.closedAt(scope.caller, { unitId: unit.id, year });
    return closed === undefined ? undefined : 'year-closed';
  }

  /** True where an assessment was added. */
  private async assessment(hand: Hand, row: ReleaseRow<'assessments'>): Promise<boolean> {
    const { scope, release, unit, taken } = hand;
    const beforeId = textOrNull(row.statement_before_id);
    const statement = taken.get(textOf(row.statement_id));
    const before = beforeId === null ? undefined : taken.get(beforeId);
    if (!statement || (beforeId !== null && !before)) return leave(hand, Number(row.year), 'basis-left');
    const outcome = await this.assessments.keep(scope, {
      id: textOf(row.assessment_id),
      statement,
      before,
      ruleSetId: textOf(row.rule_set),
      edition: editionIn(release, textOf(row.edition)),
      readings: wordsIn(row.readings),
      definedOtherwise: wordsIn(row.defined_otherwise),
    });
    if (outcome && !isSame(outcome, row)) throw refused('release-judged-otherwise', unit.name);
    return outcome !== undefined;
  }

  /** The steps of a year are taken over where none was taken here. */
  private async filing({ scope, release, unit, taken }: Hand, row: ReleaseRow<'filings'>): Promise<void> {
    const steps = release.rowsOf('filing_steps', textOf(row.filing_id));
    if (steps.length === 0) return;
    const own = steps.map((step) => takenStep(step, release.fingerprint, (id) => taken.get(id)?.id ?? null));
    await this.filings.takeOver(scope, { unitId: unit.id, year: Number(row.year) }, own);
  }
}

function leave({ left, unit }: Hand, year: number, why: LeftWhy): false {
  left.push({ name: unit.name, year, why });
  return false;
}

const reasonOf = ({ fingerprint, manifest }: OpenedRelease): string =>
  `Dari rilis data ${fingerprint.slice(0, 12)}, keadaan sebelum ${manifest.until}`;

const wordsIn = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(' ').filter((word) => word !== '') : [];

/** Editions of a release that were found good: many assessments were made with each. */
const goodIn = onceOf((_: OpenedRelease) => new Map<string, Edition>());

/** The edition of a hash, with data that have this hash. */
function editionIn(release: OpenedRelease, hash: string): Edition {
  const good = goodIn(release);
  const edition = good.get(hash) ?? checkedEdition(release, hash);
  good.set(hash, edition);
  return edition;
}

function checkedEdition(release: OpenedRelease, hash: string): Edition {
  const found = release.rowsOf('editions').find((row) => row.edition === hash);
  const data = textOf(found?.data);
  if (hashOf(data) !== hash) throw refused('release-changed', 'editions.jsonl');
  if (!isLawOf(parsed(data), found?.rule_set)) throw refused('release-damaged', 'editions.jsonl');
  return { hash, data, date: textOf(found?.date) };
}

/** Whether data are those of the law that an edition says it is of. */
const isLawOf = (data: unknown, id: unknown): boolean =>
  isRecord(data) && data['id'] === id && Array.isArray(data['aspects']) && Array.isArray(data['grades']);

const isSame = ({ totalLeast, totalMost, outOf, grade }: Outcome, row: ReleaseRow<'assessments'>): boolean =>
  fraction(totalLeast) === row.total_least &&
  fraction(totalMost) === row.total_most &&
  fraction(outOf) === row.out_of &&
  grade === row.grade;
