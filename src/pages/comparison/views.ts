import type { PeersView } from '../../reports/peers-reports.service';
import type { DrawnPart } from '../../reports/peers-reports.service';
import type { TableView } from '../../rendering/table-view';
import type { Choice } from '../shared/kind-choices';
import type { UnreadYear } from '../shared/query';
import type { TableLinks } from '../shared/table-reply';
import type { SavedViewsPart } from './saved-views-page';

/** A table with where its files are. */
interface LinkedTable {
  readonly table: TableView;
  readonly links: TableLinks;
}

/** Addresses of the pages of a list before and after; empty where there is none. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

interface YearChoice {
  readonly year: string;
  readonly chosen: boolean;
}

/** What can be done with rows that are ticked: what a reminder says unless it is changed, whether it can go by mail too, and who can be asked to examine. */
export interface RowActionsPart {
  /** "Semua 216 unit dalam daftar ini"; empty where it is on one page, or more than can be done at once. */
  readonly everyone: string;
  /** How many that were when the page was shown. */
  readonly seen: string;
  readonly reminder: string;
  readonly mails: boolean;
  readonly examiners: readonly { readonly id: string; readonly name: string }[];
}

export interface AreaPage extends Neighbours, RowActionsPart {
  readonly title: string;
  readonly crumbs: readonly { readonly href: string; readonly label: string }[];
  readonly path: string;
  readonly areas: readonly Choice[];
  readonly years: readonly YearChoice[];
  readonly kinds: readonly Choice[];
  readonly sizes: readonly Choice[];
  readonly states: readonly Choice[];
  /** Counts, each leading to its list. */
  readonly tiles: readonly {
    readonly title: string;
    readonly count: string;
    readonly href: string;
    readonly heavy: boolean;
  }[];
  readonly tilesMap: readonly {
    readonly name: string;
    readonly href: string;
    readonly said: string;
    /** From "shade-0" to "shade-5". */
    readonly shade: string;
  }[];
  readonly desk: string;
  readonly ranking: string;
  /** Means by part and year; empty under a kecamatan. */
  readonly ratios: string;
  readonly papers: string;
  readonly finding: string;
  readonly sections: readonly (LinkedTable & { readonly id: string })[];
  readonly units: LinkedTable;
  /** Where every unit is listed; empty where they are. */
  readonly all: string;
  readonly empty: boolean;
  readonly saved: SavedViewsPart;
  /** Ids of the units of the list, in its order; where ticked ones are sent, and with what the list is of. */
  readonly select: readonly string[];
  readonly act: string;
  readonly here: string;
}

export interface GroupPage extends LinkedTable, Neighbours {
  readonly title: string;
  readonly about: readonly string[];
  readonly path: string;
  readonly area: string;
  readonly measures: readonly Choice[];
  readonly distribution: DrawnPart | null;
  /** The figures of the drawing. */
  readonly spread: LinkedTable | null;
  /** Where the whole list is; empty where it stands here. */
  readonly whole: string;
  /** Ids of the units that can be put in a group. */
  readonly select: readonly string[];
}

export interface OwnGroupsPage {
  readonly title: string;
  readonly most: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly units: number;
    readonly made: string;
  }[];
}

export interface OwnGroupPage {
  readonly title: string;
  readonly id: string;
  readonly years: readonly YearChoice[];
  readonly tables: readonly TableView[];
}

export interface PeersPage extends PeersView {
  readonly assessment: string;
  readonly place: string;
  readonly pdf: string;
  readonly files: readonly (TableLinks & { readonly name: string })[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly chosen: boolean }[];
}

/** What the form of a ranking offers. */
export interface RankingChoices {
  readonly years: readonly Choice[];
  readonly populations: readonly Choice[];
  readonly sizes: readonly Choice[];
  /** By what the units are put in order, and which end stands first. */
  readonly orders: readonly Choice[];
  readonly directions: readonly Choice[];
}

export interface RankingPage extends RankingChoices, LinkedTable, Neighbours, RowActionsPart {
  readonly title: string;
  readonly about: readonly string[];
  readonly areas: readonly Choice[];
  readonly areaHref: string;
  readonly select: readonly string[];
  readonly league: LinkedTable | null;
  /** The columns that the address names; empty where they are those that the person chose. */
  readonly kept: string;
  /** What the page is asked for, with its columns. */
  readonly here: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly first: boolean;
    readonly last: boolean;
  }[];
  /** Columns that can be added. */
  readonly more: readonly Choice[];
  readonly saved: SavedViewsPart;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/area': AreaPage & UnreadYear;
    'pages/group': GroupPage;
    'pages/own-groups': OwnGroupsPage;
    'pages/own-group': OwnGroupPage & UnreadYear;
    'pages/peers': PeersPage;
    'pages/ranking': RankingPage & UnreadYear;
    'pages/ranking-empty': { readonly title: string };
  }
}
