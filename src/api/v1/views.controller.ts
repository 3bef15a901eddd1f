import { Param } from '@nestjs/common';
import { SavedViewsService, type SavedView, type ViewPlace } from '../../comparisons/saved-views.service';
import type { Caller } from '../../domain/access/caller';
import { MOST_COLUMNS } from '../../domain/comparison/rank-columns';
import { CalledBy } from '../../web/caller';
import { among, list, object, text, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Remove, Resource, Sent, Store } from './shape/operation';

const PLACES: readonly ViewPlace[] = ['ranking', 'area'];

interface ViewSent {
  readonly place: ViewPlace;
  readonly name: string;
  /** What the address of the page asks, as `tahun=2025&wilayah=35`. */
  readonly query: string;
}

const name: Schema<string> = { ...text, minLength: 1, maxLength: 80 };
const VIEW_SENT = object<ViewSent>({
  ...{ place: among(PLACES), name },
  query: {
    ...{ ...text, maxLength: 2000 },
    description: 'what the address of the page asks, as tahun=2025&wilayah=35',
  },
});
const NAME_SENT = object<{ readonly name: string }>({ name });

interface ViewTold extends ViewSent {
  readonly id: string;
}

const VIEWS = list(object<ViewTold>({ id: text, place: among(PLACES), name: text, query: text }));
const OF_PLACE = object<{ readonly place: ViewPlace }>({ place: among(PLACES) });

interface ColumnsSent {
  readonly rules: string;
  readonly columns: readonly string[];
}

const COLUMNS = object<ColumnsSent>({
  rules: { ...text, minLength: 1, maxLength: 100, description: 'id of a rule set' },
  columns: { ...list<string>({ ...text, maxLength: 60 }), maxItems: MOST_COLUMNS },
});

/** Lists as their owner looks at them: nobody sees another's. */
@Resource('saved-views')
export class ViewsV1Controller {
  constructor(private readonly views: SavedViewsService) {}

  /** @throws Refusal `officials-only` */
  @Look('', { id: 'listViews', says: 'The own views of a page, by name', answers: VIEWS })
  async list(
    @CalledBy() caller: Caller,
    @Asked(OF_PLACE) { place }: { readonly place: ViewPlace },
  ): Promise<ViewTold[]> {
    return (await this.views.list(caller, place)).map(viewTold);
  }

  /** @throws Refusal `officials-only`; `bad-request` (view-name, too-many-views) */
  @Store('', { id: 'saveView', says: 'Keeps a view; answers all of its page', answers: VIEWS })
  async save(
    @CalledBy() caller: Caller,
    @Sent(VIEW_SENT) { place, name: called, query }: ViewSent,
  ): Promise<ViewTold[]> {
    await this.views.save(caller, place, called, new URLSearchParams(query).toString());
    return (await this.views.list(caller, place)).map(viewTold);
  }

  /** @throws Refusal `officials-only`, `view-not-found`; `bad-request` (view-name) */
  @Store(':id/names', { id: 'renameView', says: 'Gives a view another name', answers: VIEWS })
  async rename(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(NAME_SENT) sent: { readonly name: string },
  ): Promise<ViewTold[]> {
    const { place } = await this.views.rename(caller, id, sent.name);
    return (await this.views.list(caller, place)).map(viewTold);
  }

  /** @throws Refusal `officials-only`, `view-not-found` */
  @Remove(':id', { id: 'removeView', says: 'Takes a view away' })
  async remove(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    await this.views.remove(caller, id);
  }

  /** @throws Refusal `officials-only` */
  @Store('columns', {
    id: 'chooseColumns',
    says: 'Keeps the own columns of a law’s rankings',
    answers: COLUMNS,
  })
  async choose(@CalledBy() caller: Caller, @Sent(COLUMNS) sent: ColumnsSent): Promise<ColumnsSent> {
    await this.views.choose(caller, sent.rules, sent.columns);
    return sent;
  }
}

const viewTold = ({ id, place, name: called, query }: SavedView): ViewTold => ({
  ...{ id, place, name: called, query },
});
