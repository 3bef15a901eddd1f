import { record } from '../audit/record';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { onceOf } from '../domain/kept';
import { editionFor, type Place, type PlaceChoice } from '../domain/rules/local/place';
import type { RuleSet } from '../domain/rules/rule-set';
import { findUnit } from '../units/find-unit';
import { findEdition, keepEdition } from './assessments.store';
import { EditionChoiceEntity } from './edition-choice.entity';
import { editionOf, ruleSetOf } from './edition';
import { LocalEditionEntity } from './local-edition.entity';

/** Keeps an edition of an office once, with its data and those of the edition it differs from. */
export async function keepLocalEdition(
  scope: WriteScope,
  { base, ruleSet }: { readonly base: RuleSet; readonly ruleSet: RuleSet },
  action: 'local-edition-made' | 'local-edition-imported',
): Promise<void> {
  const edition = editionOf(ruleSet);
  const { hash } = edition;
  await keepEdition(scope, base.id, editionOf(base));
  await keepEdition(scope, ruleSet.id, edition);
  if (await scope.manager.existsBy(LocalEditionEntity, { hash })) return;
  const baseHash = ruleSet.local?.base ?? '';
  const row = { hash, ruleSetId: ruleSet.id, baseHash, actor: scope.actor, createdAt: scope.at };
  await scope.manager.insert(LocalEditionEntity, row);
  const details = { ruleSet: ruleSet.id, base: baseHash, ...ruleSet.local };
  await record(scope, { action, subject: 'edition', subjectId: hash, details });
}

/** Editions of offices of a law, the newest first. */
export async function localEditions({ manager }: Rows, ruleSetId: string): Promise<LocalEditionEntity[]> {
  return manager.find(LocalEditionEntity, { where: { ruleSetId }, order: { made: 'DESC' } });
}

const revived = new Map<string, RuleSet>();

/** The rule set of an edition of an office; undefined for a hash that is none of theirs. */
export async function localRuleSet(rows: Rows, hash: string): Promise<RuleSet | undefined> {
  const known = revived.get(hash);
  const local = await rows.manager.existsBy(LocalEditionEntity, { hash });
  if (!local || known) return local ? known : undefined;
  const ruleSet = ruleSetOf(await findEdition(rows, hash));
  revived.set(hash, ruleSet);
  return ruleSet;
}

/** What was chosen for the places of a law, oldest first. */
export async function choicesOf({ manager }: Rows, ruleSetId: string): Promise<PlaceChoice[]> {
  const rows = await manager.find(EditionChoiceEntity, { where: { ruleSetId }, order: { made: 'ASC' } });
  return rows.map(({ place: at, placeId: id, editionHash: edition }) => ({ place: { at, id }, edition }));
}

/** The laws of which an edition was ever chosen for a place: of the others the program's judges everywhere. */
export async function lawsChosen({ manager }: Rows): Promise<ReadonlySet<string>> {
  const rows = await manager
    .createQueryBuilder(EditionChoiceEntity, 'c')
    .select('DISTINCT c.ruleSetId', 'ruleSetId')
    .getRawMany<{ ruleSetId: string }>();
  return new Set(rows.map(({ ruleSetId }) => ruleSetId));
}

const choicesIn = onceOf((_: WriteScope) => new Map<string, readonly PlaceChoice[]>());

/** The same for a transaction that judges several years: asked for once. */
export async function choicesWithin(scope: WriteScope, ruleSetId: string): Promise<readonly PlaceChoice[]> {
  const known = choicesIn(scope);
  const choices = known.get(ruleSetId) ?? (await choicesOf(scope, ruleSetId));
  known.set(ruleSetId, choices);
  return choices;
}

/** From now on an edition judges there; null for the edition of the program. */
export async function chooseEdition(
  scope: WriteScope,
  ruleSetId: string,
  { at: place, id: placeId }: Place,
  editionHash: string | null,
): Promise<void> {
  choicesIn(scope).delete(ruleSetId);
  const row = { id: newId(), ruleSetId, place, placeId, editionHash };
  await scope.manager.insert(EditionChoiceEntity, { ...row, actor: scope.actor, createdAt: scope.at });
  const details = { place, placeId, edition: editionHash };
  await record(scope, { action: 'edition-chosen', subject: 'rule-set', subjectId: ruleSetId, details });
}

/** Kode wilayah of a unit's seat; null where it is not known. */
export async function areaOfUnit(rows: Rows, id: string): Promise<string | null> {
  const unit = await findUnit(rows, id);
  return unit?.areaCode ?? null;
}

/** A unit that is judged by a law, and what was chosen for the places of that law. */
interface Judged {
  readonly law: RuleSet;
  readonly unitId: string;
  readonly choices: readonly PlaceChoice[];
}

/** The office's edition that judges a unit: the one that was asked for, else what was chosen for it. */
export async function localFor(
  scope: Rows,
  { law, unitId, choices }: Judged,
  asked?: string,
): Promise<RuleSet | undefined> {
  const given = asked === undefined ? undefined : await localRuleSet(scope, asked);
  if (given?.id === law.id) return given;
  const hash = choices.length === 0 ? null : editionFor(choices, unitId, await areaOfUnit(scope, unitId));
  return hash === null ? undefined : localRuleSet(scope, hash);
}
