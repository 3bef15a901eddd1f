import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { editionOf } from '../assessments/edition';
import { LocalEditionsService } from '../assessments/local-editions.service';
import { markOf } from '../audit/record';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { lawChange } from '../domain/comparison/other-law';
import { movedCells, type OtherLawResult, type Supposed } from '../domain/comparison/other-law-result';
import { Kept } from '../domain/kept';
import { applyLocal } from '../domain/rules/local/apply';
import type { LocalFault } from '../domain/rules/local/difference';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { Refusal } from '../domain/errors';
import { inLanes } from '../threads/lanes';
import { ThreadPool } from '../threads/thread-pool';
import { officialsOnly } from '../domain/access/officials-only';
import { AreaCountsService } from './area-counts.service';
import { otherLawThread } from './other-law-thread';
import {
  byName,
  hasTotal,
  jobOf,
  otherChoices,
  inParts,
  unitsMoved,
  type Answered,
  type Moved,
  type Other,
  type Part,
  type Slice,
  type UnitWithTotal,
} from './other-law-parts';
import type { AnewJob, MovedRow, OtherLawJob } from './other-law-worker';
import {
  keptScores,
  keptUnits,
  populationsIn,
  type LawInArea,
  type PartOf,
  type PopulationIn,
} from './other-law.store';

/** Units that are read at a time, and of which a thread moves the kept totals. */
const AT_ONCE = 2000;
/** Units whose packed figures are read at a time, and judged by a thread. */
const ANEW_AT_ONCE = 500;
/** Results that are held for as long as nothing of the areas changes: each may have 30,000 units. */
const MOST_KEPT = 2;
/** Both threads work while a third part is read; no more is held. */
const LANES = 3;

/** What is asked: an area and a year under a law, and what is supposed of the law. */
export interface Asked extends Omit<LawInArea, 'ruleSetId'> {
  readonly law: RuleSet;
  readonly supposed: Supposed;
}

/** How the predicates of an area would move if the law were another: never stored. */
@Injectable()
export class OtherLawService implements OnApplicationShutdown {
  /** Whoever opens the list of a cell has asked for all of it just before. */
  private readonly kept = new Kept<OtherLawResult>(MOST_KEPT);
  private readonly threads = new ThreadPool<OtherLawJob | AnewJob, MovedRow[]>(otherLawThread);

  constructor(
    private readonly reader: Reader,
    private readonly assessments: AssessmentsService,
    private readonly editions: LocalEditionsService,
    private readonly counts: AreaCountsService,
  ) {}

  /**
   * @returns what comes of it, or what speaks against the law that is supposed
   * @throws Refusal `officials-only`, `area-not-found`, `unknown-reading`, `unknown-rule-set`, `busy`; of an edition of an
   *   office `administrators-only`
   */
  async suppose(caller: Caller, asked: Asked): Promise<OtherLawResult | { faults: readonly LocalFault[] }> {
    const { law, area, year, supposed } = asked;
    officialsOnly(caller, area);
    const other = await this.otherLaw(caller, law, supposed);
    if ('faults' in other) return other;
    const mark = await this.counts.current();
    // A unit that is given another name changes nothing that is counted.
    const units = await markOf(this.reader, 'unit');
    const key = JSON.stringify([mark, units, editionOf(law).hash, area, year, supposed]);
    const known = this.kept.known(key);
    if (known) return known;
    const result = await this.result(caller, asked, other);
    return mark === undefined || result.coverage.waiting > 0 ? result : this.kept.of(key, () => result);
  }

  private async result(
    caller: Caller,
    { law, area, year, supposed }: Asked,
    other: Other,
  ): Promise<OtherLawResult> {
    const where = { ruleSetId: law.id, area, year };
    const populations = await populationsIn(this.reader, where);
    const hash = editionOf(law).hash;
    const own = populations.filter((each) => each.editionHash === hash);
    const moved: Moved = { units: [], anew: 0, waiting: 0 };
    for (const population of own) await this.move(caller, { law, other, where, population }, moved);
    const units = moved.units.sort(byName);
    const sum = (of: readonly PopulationIn[]): number => of.reduce((all, each) => all + each.units, 0);
    return {
      ruleSet: law.id,
      area,
      year,
      supposed,
      grades: law.grades.map(({ label }) => label),
      coverage: {
        judged: sum(own),
        told: units.length,
        anew: moved.anew,
        waiting: moved.waiting,
        otherEdition: sum(populations) - sum(own),
      },
      cells: movedCells(units),
      units,
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }

  private async otherLaw(
    caller: Caller,
    law: RuleSet,
    supposed: Supposed,
  ): Promise<Other | { faults: readonly LocalFault[] }> {
    if (supposed.kind === 'reading') {
      choose(law, [supposed.option]);
      return { law, option: supposed.option };
    }
    if (supposed.kind === 'edition') {
      const edition = await this.editions.find(caller, law.id, supposed.hash);
      if (!edition) throw new Refusal('unknown-rule-set', { ruleSet: supposed.hash });
      return { law: edition.ruleSet, option: undefined };
    }
    const differences = supposed.points.map((each) => ({ ...each, why: '', page: '' }));
    const origin = { base: editionOf(law).hash, reason: '', by: '', on: law.editionDate, differences };
    const local = applyLocal(law, origin);
    return 'faults' in local ? local : { law: local.ruleSet, option: undefined };
  }

  /** Adds what comes of a population. */
  private async move(caller: Caller, part: Part, moved: Moved): Promise<void> {
    const { law, other, population } = part;
    const was = choose(law, population.readings);
    const is = otherChoices(law, was, other, population.readings);
    const change = lawChange(readAs(law, was), readAs(other.law, is));
    const job = jobOf(law, was, other.law, is);
    await inLanes(this.slices(part, change !== 'all'), LANES, async (slice) => {
      const told = change === 'all' ? [] : await this.ofKept(job, slice);
      moved.units.push(...unitsMoved(told));
      const unsaid =
        change === 'all' ? slice.units : told.flatMap((each) => (each.moved.is ? [] : [each.unit]));
      for (const some of inParts(unsaid, ANEW_AT_ONCE)) {
        const answered = await this.anew(caller, job.is, some);
        const units = unitsMoved(answered);
        moved.units.push(...units);
        moved.anew += units.length;
        moved.waiting += some.length - answered.length;
      }
    });
  }

  /** A population part by part: the next is read while threads work on those before. */
  private async *slices({ where, population }: Part, withScores: boolean): AsyncGenerator<Slice> {
    for (let after = ''; ;) {
      const of: PartOf = { ...where, populationId: population.id, after, most: AT_ONCE };
      const units = await keptUnits(this.reader, of);
      const last = units.at(-1)?.unitId;
      if (last === undefined) return;
      const scores = withScores ? await keptScores(this.reader, of, last) : new Map<string, string>();
      yield { units: units.filter(hasTotal), scores };
      after = last;
    }
  }

  private async ofKept(job: Omit<OtherLawJob, 'rows'>, { units, scores }: Slice): Promise<Answered[]> {
    const rows = units.map(({ assessmentId, totalLeast, totalMost, grade }) => {
      const kept = scores.get(assessmentId);
      return { totalLeast, totalMost, grade, ...(kept === undefined ? {} : { scores: kept }) };
    });
    return this.answered(units, { ...job, rows });
  }

  /** Units whose figures have to be asked, judged by the other law as they would be; not those that are not packed yet. */
  private async anew(
    caller: Caller,
    is: OtherLawJob['is'],
    all: readonly UnitWithTotal[],
  ): Promise<Answered[]> {
    const bases = await this.assessments.packedOf(
      caller,
      all.map(({ assessmentId }) => assessmentId),
    );
    const packed = all.flatMap((unit) => {
      const { assessmentId, totalLeast, totalMost, grade } = unit;
      const basis = bases.get(assessmentId);
      return basis ? [{ unit, asked: { totalLeast, totalMost, grade, ...basis } }] : [];
    });
    const units = packed.map(({ unit }) => unit);
    return this.answered(units, { is, anew: packed.map(({ asked }) => asked) });
  }

  private async answered(units: readonly UnitWithTotal[], job: OtherLawJob | AnewJob): Promise<Answered[]> {
    const ran = await this.threads.run(job);
    if ('failed' in ran) throw new Error(`a thread that moves predicates ended: ${ran.failed}`);
    return ran.answer.flatMap((moved, at) => {
      const unit = units[at];
      return unit ? [{ unit, moved }] : [];
    });
  }
}
