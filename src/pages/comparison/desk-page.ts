import type { Desk, DeskUnit } from '../../attention/desk';
import { UNITS_ON_DESK } from '../../attention/desk.service';
import { ATTENTION_RULES, type AttentionId } from '../../domain/attention/rule';
import { daysLater } from '../../domain/period';
import { areaWordsIn, ATTENTION_WORDS, SHORT_KINDS } from '../../rendering/messages';
import { decimal } from '../../rendering/numbers';
import type { Choice } from '../shared/kind-choices';
import { addressOf } from '../shared/query';
import { folded, reasonView, type ReasonView } from '../shared/attention-reasons';
import type { RowActionsPart } from './views';

/** A count that is a filter. */
interface Tile {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly heavy: boolean;
}

/** What needs attention, as finished strings. */
export interface DeskPage extends RowActionsPart {
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly all: { readonly href: string; readonly chosen: boolean };
  readonly snoozed: { readonly href: string; readonly count: string; readonly chosen: boolean };
  readonly areas: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly rule: string;
  readonly said: string;
  readonly left: string;
  readonly here: string;
  readonly soon: string;
  /** The book year of what is done with ticked units unless another is named. */
  readonly year: string;
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly about: string;
    readonly reasons: readonly ReasonView[];
    /** Of these, those that are shown at once, and those that are folded. */
    readonly first: readonly ReasonView[];
    readonly more: readonly ReasonView[];
  }[];
  readonly rules: readonly {
    readonly title: string;
    readonly rule: string;
    readonly weight: string;
    readonly count: string;
  }[];
  readonly before: string;
  readonly after: string;
}

/** What the page was asked for, as its address says it. */
export interface DeskQuery {
  readonly wilayah: string;
  readonly jenis: string;
  readonly aturan: AttentionId | undefined;
  readonly tunda: boolean;
  readonly page: number;
  /** ISO date. */
  readonly today: string;
}

/** Files of the tray that somebody has to look at. */
export interface WaitingFiles {
  readonly asked: number;
  readonly refused: number;
}

/** So many days a reason is put off unless another day is named. */
const DAYS = 30;
/** From this weight on a count stands out. */
const HEAVY = 60;

/** @param names of the areas of the units, by code */
export function deskPage(
  desk: Desk,
  files: WaitingFiles,
  query: DeskQuery,
  choices: Pick<DeskPage, 'areas' | 'kinds' | 'year' | keyof RowActionsPart>,
  names: ReadonlyMap<string, string>,
): DeskPage {
  const pages = Math.max(1, Math.ceil(desk.count / UNITS_ON_DESK));
  const at = (change: Partial<DeskQuery>): string => deskAddress({ ...query, page: 1, ...change });
  return {
    title: 'Meja kerja',
    ...choices,
    tiles: [...ruleTiles(desk, query, at), ...fileTiles(files)],
    all: { href: at({ aturan: undefined }), chosen: query.aturan === undefined },
    snoozed: {
      href: at({ tunda: !query.tunda, aturan: undefined }),
      count: decimal(String(desk.snoozed), 0),
      chosen: query.tunda,
    },
    rule: query.aturan ?? '',
    said: saidOf(desk, query, pages),
    left:
      desk.left > 0
        ? `${decimal(String(desk.left), 0)} unit masih dihitung; muat ulang halaman ini sebentar lagi.`
        : '',
    here: deskAddress(query),
    soon: daysLater(query.today, DAYS),
    units: desk.units.map((each) => unitView(each, names, query)),
    rules: ruleRows(desk),
    before: query.page > 1 ? at({ page: query.page - 1 }) : '',
    after: query.page < pages ? at({ page: query.page + 1 }) : '',
  };
}

/** A unit of the desk; of the rule that is looked for its reason comes first. */
function unitView(
  each: DeskUnit,
  names: ReadonlyMap<string, string>,
  { aturan: rule, wilayah }: DeskQuery,
): DeskPage['units'][number] {
  const reasons = each.reasons.map((reason) => reasonView(each, reason));
  const inOrder = [
    ...reasons.filter((one) => one.rule === rule),
    ...reasons.filter((one) => one.rule !== rule),
  ];
  return {
    id: each.unit.id,
    name: each.unit.name,
    href: `/unit/${each.unit.id}`,
    about: `${SHORT_KINDS[each.unit.kind]} · ${areaOf(each.unit.areaCode, names, wilayah)}`,
    reasons,
    ...folded(inOrder),
  };
}

const ruleRows = ({ counts }: Desk): DeskPage['rules'] =>
  ATTENTION_RULES.map(({ id, weight }) => ({
    title: ATTENTION_WORDS[id].title,
    rule: ATTENTION_WORDS[id].rule,
    weight: String(weight),
    count: decimal(String(counts.get(id) ?? 0), 0),
  }));

/** The address of the page with what is asked of it. */
export function deskAddress({ wilayah, jenis, aturan, tunda, page }: DeskQuery): string {
  const hal = page > 1 ? String(page) : undefined;
  return addressOf('/meja', { wilayah, jenis, aturan, tunda: tunda ? '1' : undefined, hal });
}

/** Where a unit of a list lies, in words. @param list the area of the list */
export const areaOf = (code: string | null, names: ReadonlyMap<string, string>, list: string): string =>
  code === null ? 'wilayah belum diketahui' : areaWordsIn(list, code, names.get(code) ?? code);

function ruleTiles({ counts }: Desk, query: DeskQuery, at: (change: Partial<DeskQuery>) => string): Tile[] {
  return ATTENTION_RULES.filter(({ id }) => (counts.get(id) ?? 0) > 0 || id === query.aturan).map(
    ({ id, weight }) => ({
      id,
      title: ATTENTION_WORDS[id].title,
      count: decimal(String(counts.get(id) ?? 0), 0),
      href: at({ aturan: id }),
      chosen: id === query.aturan,
      heavy: weight >= HEAVY,
    }),
  );
}

/** Files have no area yet: their counts lead to the tray. */
function fileTiles({ asked, refused }: WaitingFiles): Tile[] {
  const tile = (id: string, title: string, count: number): Tile[] =>
    count === 0
      ? []
      : [
          {
            id: `files-${id}`,
            title,
            count: decimal(String(count), 0),
            href: `/masuk?keadaan=${id}`,
            chosen: false,
            heavy: false,
          },
        ];
  return [
    ...tile('asked', 'Berkas menunggu jawaban', asked),
    ...tile('refused', 'Berkas tidak terbaca', refused),
  ];
}

function saidOf({ count }: Desk, { tunda, aturan, page }: DeskQuery, pages: number): string {
  const units = decimal(String(count), 0);
  if (count === 0)
    return tunda ? 'Tidak ada yang ditunda di sini.' : 'Tidak ada unit yang perlu perhatian di sini.';
  const where = pages > 1 ? ` Halaman ${page} dari ${pages}.` : '';
  const what = aturan === undefined ? '' : `: ${ATTENTION_WORDS[aturan].title.toLowerCase()}`;
  return `${units} unit ${tunda ? 'dengan alasan yang ditunda' : 'perlu perhatian'}${what}, yang terberat di atas.${where}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/desk': DeskPage;
  }
}
