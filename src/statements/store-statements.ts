import type { Originals } from '../database/originals';
import type { WriteScope } from '../database/unit-of-work';
import type { ComparativeChanged, ContestedYear, Intake, Stored, StoredYear } from './intake';
import { planYear, type Adding, type Standing, type YearPlan } from './plan-year';
import { insertRevision, revisionsHeld } from './statements.store';
import { keepUpload } from './uploads.store';

/** Stores every year of one file in the transaction that is given; nothing where somebody has to choose first. */
export async function storeYears(
  scope: WriteScope,
  { unitId, originals }: { readonly unitId: string; readonly originals: Originals },
  intake: Intake,
): Promise<Stored> {
  const plans = await plansOf(scope, unitId, intake);
  const contested = plans.flatMap(contestedIn);
  const none = { unitId, years: [], comparativesChanged: [], decided: [], uploadId: null };
  if (contested.length > 0 && !intake.choices) return { ...none, undecided: contested };
  const upload = uploadOnce(scope, originals, intake);
  const years: StoredYear[] = [];
  for (const each of plans) years.push(await carryOut({ scope, unitId, upload }, each));
  const comparativesChanged = plans.flatMap(changedIn);
  const needed = comparativesChanged.length > 0 || years.some((each) => each.outcome !== 'unchanged');
  const uploadId = needed ? await upload() : null;
  return { unitId, years, comparativesChanged, undecided: [], decided: contested, uploadId };
}

interface PlannedYear {
  readonly year: number;
  /** The revision that stands; absent for a new year. */
  readonly standsId?: string;
  readonly plan: YearPlan;
}

/** Plans every year, ascending. */
async function plansOf(scope: WriteScope, unitId: string, intake: Intake): Promise<PlannedYear[]> {
  const statements = [...intake.statements].sort((a, b) => a.period.year - b.period.year);
  const latest = statements.at(-1);
  const stamp = { by: scope.actor, on: scope.at.slice(0, 10) };
  // With the year before each, beside which it will be judged.
  const years = statements.flatMap(({ period: { year } }) => [year - 1, year]);
  const newest = await revisionsHeld(scope, unitId, [...new Set(years)]);
  return statements.map((statement) => {
    const { year } = statement.period;
    const before = newest.get(year);
    const plan = planYear(before, statement, { intake, isLatest: statement === latest, stamp });
    return { year, plan, ...(before ? { standsId: before.id } : {}) };
  });
}

const isStanding = (plan: YearPlan): plan is Standing => 'before' in plan;

function contestedIn({ year, standsId, plan }: PlannedYear): ContestedYear[] {
  if (isStanding(plan) || plan.contested.length === 0 || standsId === undefined) return [];
  return [{ year, statementId: standsId, places: plan.contested }];
}

function changedIn({ year, plan }: PlannedYear): ComparativeChanged[] {
  if (!isStanding(plan) || plan.lines.length === 0) return [];
  return [{ year, statementId: plan.before.id, lines: plan.lines, typed: plan.typed }];
}

interface FileInHand {
  readonly scope: WriteScope;
  readonly unitId: string;
  readonly upload: () => Promise<string | null>;
}

async function carryOut(file: FileInHand, { year, plan }: PlannedYear): Promise<StoredYear> {
  if (!isStanding(plan)) return add(file, year, plan);
  const { id: statementId, revision } = plan.before;
  return {
    year,
    statementId,
    revision,
    outcome: plan.lines.length > 0 ? 'comparative-changed' : 'unchanged',
  };
}

async function add({ scope, unitId, upload }: FileInHand, year: number, plan: Adding): Promise<StoredYear> {
  const { revision, reason } = plan;
  const of = { unitId, revision, uploadId: await upload(), reason };
  const statementId = await insertRevision(scope, of, plan.layered);
  return { year, statementId, revision, outcome: revision === 1 ? 'stored' : 'revised' };
}

/** Keeps the original with the first year that needs it, so that a file without news leaves nothing behind. */
function uploadOnce(
  scope: WriteScope,
  originals: Originals,
  { upload, kept }: Intake,
): () => Promise<string | null> {
  let id = kept === undefined ? undefined : Promise.resolve(kept);
  return async () => {
    if (!upload) return null;
    id ??= keepUpload(scope, originals, upload);
    return id;
  };
}
