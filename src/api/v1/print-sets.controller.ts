import { Readable } from 'node:stream';
import { Param, StreamableFile } from '@nestjs/common';
import { RowActionsService } from '../../attention/row-actions.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { joinedPdf } from '../../reports/pdf/pdf-join';
import { SetsService, type PrintSet } from '../../reports/sets/sets.service';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { list, object, optional, text, words } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Store } from './shape/operation';
import { BOOK_YEAR, SELECTED_UNITS } from './shape/said';

interface SetSent {
  readonly year: number;
  readonly area?: string;
  readonly units?: readonly string[];
}

const SET_SENT = object<SetSent>({
  year: BOOK_YEAR,
  area: optional<string>({
    ...text,
    maxLength: 20,
    description: 'kode wilayah: every unit that reported the year',
  }),
  units: optional<readonly string[]>({
    ...SELECTED_UNITS,
    description: 'ids of units, in the place of an area',
  }),
});

interface ListedSet {
  readonly id: string;
  readonly title: string;
  /** ISO time. */
  readonly at: string;
}

type ItemState = PrintSet['items'][number]['state'];

interface SetTold extends ListedSet {
  /** Id of the batch of jobs that prints it. */
  readonly batch: string;
  readonly items: readonly { readonly filing: string; readonly name: string; readonly state: ItemState }[];
}

const LISTED = { id: text, title: text, at: text };
const SETS = list(object<ListedSet>(LISTED));
const SET = object<SetTold>({
  ...LISTED,
  batch: text,
  items: list(
    object<SetTold['items'][number]>({
      ...{ filing: text, name: text },
      state: words<ItemState>({ waiting: true, done: true, failed: true, stopped: true, discarded: true }),
    }),
  ),
});

/** Papers of many units, printed by jobs. */
@Resource('print-sets')
export class PrintSetsV1Controller {
  constructor(
    private readonly sets: SetsService,
    private readonly actions: RowActionsService,
  ) {}

  @Look('', { id: 'listPrintSets', says: 'The newest sets within reach', answers: SETS })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<ListedSet[]> {
    return (await this.sets.list(caller)).map(({ id, title, at }) => ({ id, title, at }));
  }

  /** @throws Refusal `officials-only`, `area-not-found`; `paper-refused` where nobody reported; `bad-request` */
  @Store('', { id: 'beginPrintSet', says: 'Begins to print a year of an area, or of units', answers: SET })
  async begin(@CalledBy() caller: Caller, @Sent(SET_SENT) sent: SetSent): Promise<SetTold> {
    const id = sent.units
      ? await this.ofUnits(caller, sent.units, sent.year)
      : await this.sets.beginArea(caller, { area: areaOfAddress(sent.area), year: sent.year });
    return setTold(await this.sets.get(caller, id));
  }

  /** @throws Refusal `paper-not-found` */
  @Look(':id', { id: 'getPrintSet', says: 'A set, and how far each unit is', answers: SET })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<SetTold> {
    return setTold(await this.sets.get(caller, id));
  }

  /** What is printed so far. @throws Refusal `paper-not-found` */
  @LookFile(':id/file', { id: 'getPrintSetFile', says: 'A set as one PDF, with a bookmark for each paper' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StreamableFile> {
    await this.sets.get(caller, id);
    return new StreamableFile(Readable.from(joinedPdf(this.sets.bound(caller, id))));
  }

  private async ofUnits(caller: Caller, wanted: readonly string[], year: number): Promise<string> {
    const units = await this.actions.selected(caller, wanted);
    const own = units.map(({ id }) => id);
    const { set } = await this.sets.beginUnits(caller, own, year);
    if (set === null) throw new Refusal('paper-refused', { obstacle: 'nothing-reported' });
    return set;
  }
}

const setTold = ({ id, title, at, groupId: batch, items }: PrintSet): SetTold => ({
  ...{ id, title, at, batch },
  items: items.map(({ filingId: filing, name, state }) => ({ filing, name, state })),
});
