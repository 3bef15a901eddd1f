import { record } from '../audit/record';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { ChosenColumnsEntity, SavedViewEntity, type ViewPlace } from './saved-view.entity';

/** The views of a person for a page, by name. */
export async function viewsOf(
  { manager }: Rows,
  owner: string,
  place: ViewPlace,
): Promise<SavedViewEntity[]> {
  return manager.find(SavedViewEntity, { where: { owner, place }, order: { name: 'ASC', id: 'ASC' } });
}

export async function countViews({ manager }: Rows, owner: string): Promise<number> {
  return manager.countBy(SavedViewEntity, { owner });
}

export async function findView(
  { manager }: Rows,
  owner: string,
  id: string,
): Promise<SavedViewEntity | null> {
  return manager.findOneBy(SavedViewEntity, { owner, id });
}

export async function insertView(
  scope: WriteScope,
  view: Pick<SavedViewEntity, 'place' | 'name' | 'query'>,
): Promise<void> {
  const id = newId();
  await scope.manager.insert(SavedViewEntity, { id, owner: scope.actor, ...view, at: scope.at });
  await record(scope, { action: 'view-saved', subject: 'view', subjectId: id, details: { ...view } });
}

export async function nameView(
  scope: WriteScope,
  { id, name: before }: SavedViewEntity,
  name: string,
): Promise<void> {
  await scope.manager.update(SavedViewEntity, { id }, { name });
  await record(scope, { action: 'view-renamed', subject: 'view', subjectId: id, details: { before, name } });
}

export async function removeView(scope: WriteScope, { id, name }: SavedViewEntity): Promise<void> {
  await scope.manager.delete(SavedViewEntity, { id });
  await record(scope, { action: 'view-removed', subject: 'view', subjectId: id, details: { name } });
}

/** The columns that somebody chose under a law; null for nobody's choice. */
export async function columnsOf(
  { manager }: Rows,
  owner: string,
  ruleSetId: string,
): Promise<readonly string[] | null> {
  return (await manager.findOneBy(ChosenColumnsEntity, { owner, ruleSetId }))?.columns ?? null;
}

export async function keepColumns(
  scope: WriteScope,
  ruleSetId: string,
  columns: readonly string[],
): Promise<void> {
  await scope.manager.upsert(ChosenColumnsEntity, { owner: scope.actor, ruleSetId, columns }, [
    'owner',
    'ruleSetId',
  ]);
  const details = { columns };
  await record(scope, { action: 'columns-chosen', subject: 'view', subjectId: ruleSetId, details });
}
