import { evidenceOf } from './evidence';
import type { Candidate, Differs, Registered, Said } from './evidence';
import { NearNames } from './near';
import { legalKey, nikKey, numberKeys } from './numbers';
import { plainWords, unitName } from './unit-name';
import type { UnitName } from './unit-name';

/** Whose file it is: taken without a question, to be asked, or of a unit that nobody registered yet. */
export type Match =
  | { readonly verdict: 'certain'; readonly candidate: Candidate }
  | { readonly verdict: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly verdict: 'new' };

/** Which units people said that earlier files with these words are of. */
export type Settled = ReadonlySet<string>;

/** Which units whoever asks may know of. */
export type Opens = (unit: Registered) => boolean;

const opensAll: Opens = () => true;

/** A registered unit, and its name as it is compared. */
interface Slot {
  readonly unit: Registered;
  readonly name: UnitName;
}

/** Registered units, made ready to find those that a file may be of. */
export class UnitIndex {
  private readonly slots: (Slot | undefined)[] = [];
  private readonly near = new NearNames();
  private readonly byNumber = new Map<string, number[]>();
  private readonly byId = new Map<string, number>();

  constructor(units: readonly Registered[] = []) {
    for (const unit of units) this.put(unit);
  }

  /** Adds a unit, or says what is known of it now. */
  put(unit: Registered): void {
    const before = this.byId.get(unit.id);
    if (before !== undefined) this.empty(before);
    const [at, name] = [this.slots.length, unitName(unit.name)];
    this.slots.push({ unit, name });
    this.near.add(name.own);
    this.byId.set(unit.id, at);
    for (const key of numberKeys(unit)) {
      const list = this.byNumber.get(key);
      if (list) list.push(at);
      else this.byNumber.set(key, [at]);
    }
  }

  /** Forgets a unit. */
  remove(id: string): void {
    const at = this.byId.get(id);
    if (at !== undefined) this.empty(at);
    this.byId.delete(id);
  }

  private empty(at: number): void {
    this.slots[at] = undefined;
    this.near.remove(at);
  }

  /** Whether a unit has this Nomor Induk Koperasi. */
  hasNik(nik: string, opens: Opens = opensAll): boolean {
    const having = (this.byNumber.get(`nik ${nik}`) ?? []).flatMap((at) => this.slots[at] ?? []);
    return having.some(({ unit }) => opens(unit));
  }

  /** Every unit that something speaks for, with what speaks against it. */
  candidates(said: Said, settled: Settled, opens: Opens = opensAll): Candidate[] {
    const name = unitName(said.name);
    const near = this.near.near(name.own);
    const numbered = numberKeys(said).flatMap((key) => this.byNumber.get(key) ?? []);
    const remembered = [...settled].flatMap((id) => this.byId.get(id) ?? []);
    const found = [...new Set([...near.keys(), ...numbered, ...remembered])].flatMap((at) => {
      const slot = this.slots[at];
      if (!slot || !opens(slot.unit)) return [];
      const { unit, name: registered } = slot;
      const likeness = near.get(at) ?? 0;
      return [evidenceOf(said, unit, { said: name, registered, likeness, settled: settled.has(unit.id) })];
    });
    return onePerUnit(found.map((each) => ({ ...each, unitId: this.mergedUnit(each.unitId) })));
  }

  /** The unit that one is said to be: itself, unless it was merged into another one. */
  private mergedUnit(id: string): string {
    const at = this.byId.get(id);
    const into = at === undefined ? undefined : this.slots[at]?.unit.mergedIntoId;
    return typeof into === 'string' ? this.mergedUnit(into) : id;
  }
}

/** Of a unit that was registered under several names, the one for which most speaks. */
function onePerUnit(found: readonly Candidate[]): Candidate[] {
  const ids = new Set<string>();
  return ordered(found).filter(({ unitId }) => !ids.has(unitId) && ids.add(unitId));
}

/**
 * Whose a file is. It is taken without a question only where one unit alone is possible and nothing speaks against it: by its number
 * with a name that fits, by what somebody said of such a file before, or by its name and kind. A name that is merely near is
 * always asked.
 */
export function matchUnit(
  index: UnitIndex,
  said: Said,
  settled: Settled = new Set(),
  opens: Opens = opensAll,
): Match {
  const candidates = index.candidates(said, settled, opens).filter(isPossible);
  if (candidates.length === 0) return { verdict: 'new' };
  const own = candidates.filter((each) => !isKin(each));
  const proven = theOnly(own, isProven) ?? theOnly(candidates, isProven);
  const sure = proven ?? theOnly(candidates, isSettled) ?? onlyNamed(candidates);
  if (sure && sure.differs.every((each) => each === 'part-of-one' && isProven(sure)))
    return { verdict: 'certain', candidate: sure };
  return { verdict: 'doubtful', candidates: ordered(candidates) };
}

/** A name that is merely near says nothing where anything else speaks against the unit. */
function isPossible({ agrees, differs }: Candidate): boolean {
  const [first] = agrees;
  if (first === undefined || first === 'same-seat') return false;
  return first !== 'near-name' || differs.length === 0;
}

const has = ({ agrees }: Candidate, what: Candidate['agrees'][number]): boolean => agrees.includes(what);
const isKin = ({ differs }: Candidate): boolean => differs.includes('part-of-one');
const isNumbered = (each: Candidate): boolean => has(each, 'same-nik') || has(each, 'same-legal');
const isProven = (each: Candidate): boolean =>
  isNumbered(each) && (has(each, 'same-name') || has(each, 'near-name') || has(each, 'settled-before'));
const isSettled = (each: Candidate): boolean => has(each, 'settled-before');

function theOnly(candidates: readonly Candidate[], is: (each: Candidate) => boolean): Candidate | undefined {
  const [first, another] = candidates.filter(is);
  return another ? undefined : first;
}

/** The one unit of this name and kind; where others have both, its seat has to be said too. */
function onlyNamed(candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.some((each) => isNumbered(each) || isSettled(each))) return undefined;
  const named = candidates.filter((each) => has(each, 'same-name') && isOfKind(each));
  const only = theOnly(named, ({ differs }) => differs.length === 0);
  return named.length === 1 || (only && has(only, 'same-seat')) ? only : undefined;
}

const isOfKind = ({ differs }: Candidate): boolean =>
  !(['other-kind', 'other-form', 'part-of-one'] as const).some((each) => differs.includes(each));

/** The likeliest first: by numbers, by what was said before, by how much speaks for it and against it. */
function ordered(candidates: readonly Candidate[]): Candidate[] {
  const weight = (each: Candidate): number =>
    (isNumbered(each) ? 8 : 0) +
    (isSettled(each) ? 4 : 0) +
    (has(each, 'same-name') ? 2 : 0) +
    (has(each, 'same-seat') ? 2 : 0) +
    each.likeness -
    each.differs.length;
  return [...candidates].sort((a, b) => weight(b) - weight(a) || (a.unitId < b.unitId ? -1 : 1));
}

/**
 * A file that is known by its name alone, of a unit that has another file of the same year already: perhaps a correction,
 * perhaps a namesake. It is asked.
 */
export function unlessStored(match: Match, isStored: boolean): Match {
  if (match.verdict !== 'certain' || !isStored || !isByName(match)) return match;
  const differs: readonly Differs[] = [...match.candidate.differs, 'year-stored'];
  return { verdict: 'doubtful', candidates: [{ ...match.candidate, differs }] };
}

/** Whether a file is known by its name alone. */
export const isByName = (match: Match): boolean =>
  match.verdict === 'certain' && !isProven(match.candidate) && !isSettled(match.candidate);

/** Equal for two files that say the same of their unit: what somebody said of one holds for the other. */
export function saidKey({ name, kind, legalEntity = '', nik = '', seat = '' }: Said): string {
  const { own, forms } = unitName(name);
  return [kind, own, forms.join('+'), legalKey(legalEntity) ?? '', nikKey(nik) ?? '', plainWords(seat)].join(
    '|',
  );
}
