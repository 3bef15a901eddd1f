import { hold } from '../database/hold';
import type { WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { RAISED_BY } from '../domain/filing/concerns';
import { stands, type Ends } from '../domain/filing/ends';
import { partsOf, takesExamination, takesFigures } from '../domain/filing/stages';
import { unitHeld } from '../units/unit-held';
import type { FiledYear, Filing } from './filing';
import { filingFor, filingsForeseen, insertFiling, isNew } from './filings.store';

/**
 * The one gate before everything that the unit says of a year: files, typed figures, answers, explanations. The
 * filing of a year that is new begins here.
 *
 * @throws Refusal `filing-closed` once it was handed in, until it comes back; `unit-ended` of a unit that is no more
 */
export async function mustTakeFigures(scope: WriteScope, year: FiledYear): Promise<void> {
  const filing = await filingIn(scope, year);
  if (!takesFigures(filing.stage)) throw closed(filing);
}

/** The same for what the examiner says of a year.
 * @throws Refusal `filing-closed` unless it is under examination */
export async function mustBeExamined(scope: WriteScope, year: FiledYear): Promise<void> {
  const filing = await filingIn(scope, year);
  if (!takesExamination(filing.stage)) throw closed(filing);
}

/** Before years of many units begin in one transaction, which holds them: asks once which of them are not filed yet. */
export const foreseeFilings = (scope: WriteScope, years: readonly FiledYear[]): Promise<void> =>
  filingsForeseen(scope, years);

/** Whether the caller may raise a concern. */
export const mayRaise = (caller: Caller): boolean => partsOf(caller).some((part) => RAISED_BY.includes(part));

/** @throws Refusal `bad-request` (not-yours) for who examines nothing */
export function mustExamine(caller: Caller): void {
  if (!mayRaise(caller)) throw new Refusal('bad-request', { reason: 'not-yours' });
}

async function filingIn(scope: WriteScope, year: FiledYear): Promise<Filing> {
  await hold(scope, 'unit', year.unitId);
  await mustStand(scope, year.unitId);
  if (isNew(scope, year) && (await unitHeld(scope, year.unitId))?.partOfId === null)
    return insertFiling(scope, year);
  const find = (): Promise<Filing | null> => filingFor(scope, year, (id) => unitHeld(scope, id));
  const filing = await find();
  if (!filing) return insertFiling(scope, year);
  if (filing.unitId === year.unitId) return filing;
  await hold(scope, 'unit', filing.unitId);
  return (await find()) ?? filing;
}

async function mustStand(scope: WriteScope, unitId: string): Promise<void> {
  const unit = await unitHeld(scope, unitId);
  if (unit && !stands(unit)) throw new Refusal('unit-ended', endsTold(unit));
}

const endsTold = ({ closedOn, deletedAt }: Ends): Record<string, string> => ({
  ...(closedOn === null ? {} : { closedOn }),
  ...(deletedAt === null ? {} : { deletedAt }),
});

const closed = ({ year, stage }: Filing): Refusal =>
  new Refusal('filing-closed', { year: String(year), stage });
