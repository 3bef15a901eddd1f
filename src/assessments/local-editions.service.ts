import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustAdminister } from '../domain/access/must-administer';
import { areaCodeOf } from '../domain/area/area';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { applyLocal } from '../domain/rules/local/apply';
import type { LocalFault, LocalOrigin } from '../domain/rules/local/difference';
import { readEditionFile, writeEditionFile } from '../domain/rules/local/edition-file';
import type { ImportFault } from '../domain/rules/local/edition-file';
import { standingChoices } from '../domain/rules/local/place';
import type { Place, PlaceChoice } from '../domain/rules/local/place';
import { UnitsService } from '../units/units.service';
import { AnnexChecksService } from './annex-checks.service';
import { editionsLike } from './assessments.store';
import { differencesIn } from './annex-differences';
import { editionOf, ruleSetOf } from './edition';
import { provedUpon } from './edition-in-file';
import {
  chooseEdition,
  choicesOf,
  keepLocalEdition,
  localEditions,
  localRuleSet,
} from './local-editions.store';

/** An edition of an office as it is kept. */
export interface KeptLocalEdition {
  readonly hash: string;
  readonly ruleSet: RuleSet;
  readonly origin: LocalOrigin;
}

/** What comes of making or taking over an edition. */
type Made<Fault> =
  | { readonly hash: string; readonly ruleSet: string }
  | { readonly faults: readonly Fault[] };

/** Editions that an office makes of what it found in the annex of a law, and where they judge. */
@Injectable()
export class LocalEditionsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: AnnexChecksService,
    private readonly units: UnitsService,
  ) {}

  /** Editions of a law, the newest first.
   * @throws Refusal `administrators-only` */
  async of(caller: Caller, ruleSetId: string): Promise<KeptLocalEdition[]> {
    mustAdminister(caller);
    const rows = await localEditions(this.reader, ruleSetId);
    const kept = await Promise.all(rows.map(({ hash }) => this.kept(hash)));
    return kept.flatMap((each) => each ?? []);
  }

  /** The one whose hash begins so.
   * @throws Refusal `administrators-only` */
  async find(caller: Caller, ruleSetId: string, hash: string): Promise<KeptLocalEdition | undefined> {
    mustAdminister(caller);
    const [row, another] = (await localEditions(this.reader, ruleSetId)).filter((each) =>
      each.hash.startsWith(hash),
    );
    return row && !another ? this.kept(row.hash) : undefined;
  }

  /** The same, where it has to be there. @throws Refusal `administrators-only`, `unknown-rule-set` */
  async get(caller: Caller, ruleSetId: string, hash: string): Promise<KeptLocalEdition> {
    const edition = await this.find(caller, ruleSetId, hash);
    if (!edition) throw new Refusal('unknown-rule-set', { ruleSet: hash.slice(0, 100) });
    return edition;
  }

  /**
   * Makes an edition of everything that was found to differ, with a value, in today's edition of a law.
   *
   * @throws Refusal `administrators-only`; `bad-request` (reason-missing)
   */
  async make(
    caller: Caller,
    ruleSet: RuleSet,
    { reason, by, on }: Pick<LocalOrigin, 'reason' | 'by' | 'on'>,
  ): Promise<Made<LocalFault>> {
    mustAdminister(caller);
    if (reason === '' || by === '') throw new Refusal('bad-request', { reason: 'edition-words-missing' });
    const differences = differencesIn(ruleSet, await this.checks.of(ruleSet));
    const local = applyLocal(ruleSet, { base: editionOf(ruleSet).hash, reason, by, on, differences });
    if ('faults' in local) return local;
    return this.keep(caller, { base: ruleSet, ruleSet: local.ruleSet }, 'local-edition-made');
  }

  /** The file that another office may take over.
   * @throws Refusal `administrators-only` */
  async exported(caller: Caller, { hash, ruleSet, origin }: KeptLocalEdition): Promise<string> {
    mustAdminister(caller);
    const date = (await editionsLike(this.reader, ruleSet.id, origin.base))[0]?.date ?? ruleSet.editionDate;
    const base = { hash: origin.base, date };
    return writeEditionFile({ ruleSet: ruleSet.id, base, edition: { hash }, origin });
  }

  /**
   * Takes over what another office made, when it comes to the same here.
   *
   * @throws Refusal `administrators-only`
   */
  async take(caller: Caller, text: string): Promise<Made<ImportFault>> {
    mustAdminister(caller);
    const file = readEditionFile(text);
    if (typeof file === 'string') return { faults: [{ code: file }] };
    const today = findRuleSet(file.ruleSet);
    if (!today) return { faults: [{ code: 'rule-set-unknown', found: file.ruleSet }] };
    const base = await this.edition(today, file.base.hash);
    if (!base)
      return { faults: [{ code: 'base-unknown', found: file.base.hash, known: [editionOf(today).hash] }] };
    const proved = provedUpon(base, file);
    if ('fault' in proved) return { faults: [proved.fault] };
    return this.keep(caller, { base, ruleSet: proved.ruleSet }, 'local-edition-imported');
  }

  /** What was chosen for each place of a law.
   * @throws Refusal `administrators-only` */
  async choices(caller: Caller, ruleSetId: string): Promise<PlaceChoice[]> {
    mustAdminister(caller);
    return standingChoices(await choicesOf(this.reader, ruleSetId));
  }

  /**
   * From now on an edition judges there; null for the edition of the program.
   *
   * @throws Refusal `administrators-only`, `unknown-rule-set`, `unit-not-found`, `area-not-found`
   */
  async choose(caller: Caller, ruleSetId: string, place: Place, hash: string | null): Promise<void> {
    mustAdminister(caller);
    if (hash !== null && !(await localRuleSet(this.reader, hash)))
      throw new Refusal('unknown-rule-set', { ruleSet: hash });
    const there = await this.placeOf(caller, place);
    await this.unitOfWork.run(caller, (scope) => chooseEdition(scope, ruleSetId, there, hash));
  }

  private async kept(hash: string): Promise<KeptLocalEdition | undefined> {
    const ruleSet = await localRuleSet(this.reader, hash);
    return ruleSet?.local && { hash, ruleSet, origin: ruleSet.local };
  }

  private async placeOf(caller: Caller, { at, id }: Place): Promise<Place> {
    if (at === 'office') return { at, id: '' };
    if (at === 'unit') return { at, id: (await this.units.get(caller, id)).id };
    const code = areaCodeOf(id);
    if (code === undefined) throw new Refusal('area-not-found', { area: id });
    return { at, id: code };
  }

  private async edition(today: RuleSet, hash: string): Promise<RuleSet | undefined> {
    if (editionOf(today).hash === hash) return today;
    const kept = (await editionsLike(this.reader, today.id, hash)).find((each) => each.hash === hash);
    return kept && ruleSetOf(kept);
  }

  private async keep(
    caller: Caller,
    both: Parameters<typeof keepLocalEdition>[1],
    action: Parameters<typeof keepLocalEdition>[2],
  ): Promise<{ hash: string; ruleSet: string }> {
    await this.unitOfWork.run(caller, (scope) => keepLocalEdition(scope, both, action));
    return { hash: editionOf(both.ruleSet).hash, ruleSet: both.ruleSet.id };
  }
}
