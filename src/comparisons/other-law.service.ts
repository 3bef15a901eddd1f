import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { editionOf } from '../assessments/edition';
import { LocalEditionsService } from '../assessments/local-editions.service';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { lawChange } from '../domain/comparison/other-law';
import {
  movedCells,
  type OtherLawResult,
  type Supposed,
  type UnitMoved,
} from '../domain/comparison/other-law-result';
import { applyLocal } from '../domain/rules/local/apply';
import type { LocalFault } from '../domain/rules/local/difference';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { Refusal } from '../domain/errors';
import { inLanes } from '../threads/lanes';
import { ThreadPool } from '../threads/thread-pool';
import { officialsOnly } from '../domain/access/officials-only';
import { otherLawThread } from './other-law-thread';
import { byName, jobOf, otherChoices, rowOf, unitMoved, type Other } from './other-law-parts';
import type { AnewJob, KeptRow, MovedRow, OtherLawJob } from './other-law-worker';
import {
  keptScores,
  keptUnits,
  populationsIn,
  type KeptOfUnit,
  type LawInArea,
  type PopulationIn,
} from './other-law.store';

/** Assessments that a thread works on at a time: both threads have some, and each answer is small. */
const AT_ONCE = 2000;
/** Units whose figures are read and judged at a time. */
const ANEW_AT_ONCE = 5;
/** Both threads judge while further units are read; no more wait than that. */
const LANES = 3;
/** Units whose figures are judged anew; more are left out, and it is said how many. */
const MOST_ANEW = 1000;

/** What is asked: an area and a year under a law, and what is supposed of the law. */
export interface Asked extends Omit<LawInArea, 'ruleSetId'> {
  readonly law: RuleSet;
  readonly supposed: Supposed;
}

/** How the predicates of an area would move if the law were another: worked out each time, and never stored. */
@Injectable()
export class OtherLawService implements OnApplicationShutdown {
  private readonly threads = new ThreadPool<OtherLawJob | AnewJob, MovedRow[]>(otherLawThread);

  constructor(
    private readonly reader: Reader,
    private readonly assessments: AssessmentsService,
    private readonly editions: LocalEditionsService,
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
    const where = { ruleSetId: law.id, area, year };
    const populations = await populationsIn(this.reader, where);
    const hash = editionOf(law).hash;
    const own = populations.filter((each) => each.editionHash === hash);
    const moved: Moved[] = [];
    for (const population of own)
      moved.push(
        await this.moved(caller, { law, other, where, population, left: MOST_ANEW - anewOf(moved) }),
      );
    const units = moved.flatMap((each) => each.units).sort(byName);
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
        anew: anewOf(moved),
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

  private async moved(caller: Caller, part: Part): Promise<Moved> {
    const { law, other, population, left } = part;
    const was = choose(law, population.readings);
    const is = otherChoices(law, was, other, population.readings);
    const change = lawChange(readAs(law, was), readAs(other.law, is));
    const numbers = change === 'all' ? [] : change.map((each) => each.number);
    const job = jobOf(law, was, other.law, is);
    const sent = await this.sent(part, job, numbers);
    const told = (await Promise.all(sent)).flat();
    const unsaid = told.filter((each) => !each.moved.is).slice(0, left);
    const anew = await this.anew(caller, unsaid, job.is);
    return { units: [...unitsMoved(told), ...anew], anew: anew.length };
  }

  /** Reads a population part by part, and hands each to the threads while the next is read. */
  private async sent(
    { where, population }: Part,
    job: Omit<OtherLawJob, 'rows'>,
    numbers: readonly string[],
  ): Promise<Promise<Answered[]>[]> {
    const answers: Promise<Answered[]>[] = [];
    let after = '';
    for (;;) {
      const of = { ...where, populationId: population.id, after, most: AT_ONCE };
      const units = await keptUnits(this.reader, of);
      const last = units.at(-1)?.unitId;
      if (last === undefined) return answers;
      const scores = await keptScores(this.reader, of, last, numbers);
      answers.push(this.inThread(job, units, scores));
      after = last;
    }
  }

  private async inThread(
    job: Omit<OtherLawJob, 'rows'>,
    all: readonly KeptOfUnit[],
    scores: ReadonlyMap<string, KeptRow['scores']>,
  ): Promise<Answered[]> {
    const units = all.filter(({ totalLeast }) => totalLeast !== null);
    const rows = units.flatMap((unit) => rowOf(unit, scores.get(unit.assessmentId) ?? []));
    return this.answered(units, { ...job, rows });
  }

  /** Units whose figures have to be asked: judged by the other law as they would be, some at a time, while others are read. */
  private async anew(caller: Caller, all: readonly Answered[], is: OtherLawJob['is']): Promise<UnitMoved[]> {
    const answers: Answered[] = [];
    await inLanes(partsOf(all), LANES, async (part) => {
      const units = part.map(({ unit }) => unit);
      const bases = await this.assessments.basesOf(caller, idsOf(units));
      const was = part.map(({ moved }) => moved.was);
      answers.push(...(await this.answered(units, { is, was, bases })));
    });
    return unitsMoved(answers);
  }

  private async answered(units: readonly KeptOfUnit[], job: OtherLawJob | AnewJob): Promise<Answered[]> {
    const ran = await this.threads.run(job);
    if ('failed' in ran) throw new Error(`a thread that moves predicates ended: ${ran.failed}`);
    return ran.answer.flatMap((moved, at) => {
      const unit = units[at];
      return unit ? [{ unit, moved }] : [];
    });
  }
}

const idsOf = (units: readonly KeptOfUnit[]): string[] => units.map(({ assessmentId }) => assessmentId);

const partsOf = (all: readonly Answered[]): (readonly Answered[])[] =>
  Array.from({ length: Math.ceil(all.length / ANEW_AT_ONCE) }, (_, at) =>
    all.slice(at * ANEW_AT_ONCE, (at + 1) * ANEW_AT_ONCE),
  );

/** Those that came to something. */
const unitsMoved = (answered: readonly Answered[]): UnitMoved[] =>
  answered.flatMap(({ unit, moved }) => (moved.is ? [unitMoved(unit, moved.was, moved.is)] : []));

interface Part {
  readonly law: RuleSet;
  readonly other: Other;
  readonly where: LawInArea;
  readonly population: PopulationIn;
  readonly left: number;
}

interface Answered {
  readonly unit: KeptOfUnit;
  readonly moved: MovedRow;
}

interface Moved {
  readonly units: readonly UnitMoved[];
  readonly anew: number;
}

const anewOf = (moved: readonly Moved[]): number => moved.reduce((sum, each) => sum + each.anew, 0);
