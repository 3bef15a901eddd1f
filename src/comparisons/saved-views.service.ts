import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { namesOnly } from '../domain/access/officials-only';
import type { SavedViewEntity, ViewPlace } from './saved-view.entity';
import {
  columnsOf,
  countViews,
  findView,
  insertView,
  keepColumns,
  nameView,
  removeView,
  viewsOf,
} from './saved-views.store';

export type { ViewPlace } from './saved-view.entity';

/** A list as somebody looks at it. */
export type SavedView = Pick<SavedViewEntity, 'id' | 'place' | 'name' | 'query'>;

/** So many views each person may keep; the sentence of the refusal says it too. */
const MOST_VIEWS = 50;
const LONGEST_NAME = 80;

/** How each person looks at lists: views by name, and the columns of a ranking. Nobody sees another's. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The caller's own views of a page, by name. @throws Refusal `officials-only` */
  async list(caller: Caller, place: ViewPlace): Promise<readonly SavedView[]> {
    namesOnly(caller);
    return viewsOf(this.reader, caller.id, place);
  }

  /** Keeps a view; the same one twice is one. @throws Refusal `officials-only`; `bad-request` (view-name, too-many-views) */
  async save(caller: Caller, place: ViewPlace, name: string, query: string): Promise<void> {
    namesOnly(caller);
    const bare = bareName(name);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', caller.id);
      const kept = await viewsOf(scope, caller.id, place);
      if (kept.some((each) => each.name === bare && each.query === query)) return;
      if ((await countViews(scope, caller.id)) >= MOST_VIEWS)
        throw new Refusal('bad-request', { reason: 'too-many-views' });
      await insertView(scope, { place, name: bare, query });
    });
  }

  /** @throws Refusal `officials-only`, `view-not-found`; `bad-request` (view-name) */
  async rename(caller: Caller, id: string, name: string): Promise<SavedView> {
    const bare = bareName(name);
    return this.change(caller, id, (scope, view) => nameView(scope, view, bare));
  }

  /** @throws Refusal `officials-only`, `view-not-found` */
  async remove(caller: Caller, id: string): Promise<SavedView> {
    return this.change(caller, id, removeView);
  }

  /** The columns that the caller chose under a law; null for none. @throws Refusal `officials-only` */
  async columns(caller: Caller, ruleSetId: string): Promise<readonly string[] | null> {
    namesOnly(caller);
    return columnsOf(this.reader, caller.id, ruleSetId);
  }

  /** Keeps the columns that the caller chose. @throws Refusal `officials-only` */
  async choose(caller: Caller, ruleSetId: string, columns: readonly string[]): Promise<void> {
    namesOnly(caller);
    await this.unitOfWork.run(caller, (scope) => keepColumns(scope, ruleSetId, columns));
  }

  private async change(
    caller: Caller,
    id: string,
    work: (scope: WriteScope, view: SavedViewEntity) => Promise<void>,
  ): Promise<SavedView> {
    namesOnly(caller);
    return this.unitOfWork.run(caller, async (scope) => {
      const view = await findView(scope, caller.id, id);
      if (!view) throw new Refusal('view-not-found');
      await work(scope, view);
      return view;
    });
  }
}

function bareName(name: string): string {
  const bare = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  if (bare === '') throw new Refusal('bad-request', { reason: 'view-name' });
  return bare;
}
