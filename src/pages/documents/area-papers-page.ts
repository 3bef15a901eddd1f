import { isJudged, sumOf } from '../../comparisons/area-overview';
import type { StandingPaper } from '../../documents/paper';
import type { AreaMatter } from '../../documents/shown/area-papers';
import { NATION } from '../../domain/area/area';
import { AREA_PAPERS, areaPaperObstacle } from '../../domain/papers/kinds';
import { OBSTACLE_WORDS, PAPER_WORDS, areaWords } from '../../rendering/messages';
import { addressOf, areaWord } from '../shared/query';
import { tableLinks } from '../shared/table-reply';
import { paperRow, type PaperRow } from './paper-row';

/** The papers of an area's year, and what is printed for all of its units. */
export interface AreaPapersPage {
  readonly title: string;
  readonly area: string;
  readonly areaHref: string;
  readonly place: string;
  readonly year: string;
  readonly years: readonly { readonly year: string; readonly chosen: boolean }[];
  readonly code: string;
  readonly labels: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly office: string;
  readonly kinds: readonly AreaKind[];
  readonly papers: readonly PaperRow[];
}

interface AreaKind {
  readonly title: string;
  readonly obstacle: string;
  readonly draft: string;
  readonly issue: string;
  readonly label: string;
}

/** Where the papers of an area are. */
export const areaPapersPlace = (area: string): string => `/wilayah/${areaWord(area)}/dokumen`;

/** @param office it has said everything that its papers need */
export function areaPapersPage(
  matter: AreaMatter,
  papers: readonly StandingPaper[],
  office: boolean,
): AreaPapersPage {
  const { overview, names, year } = matter;
  const { area, allYears } = overview;
  const name = areaWords(area, names.get(area) ?? area);
  return {
    title: `Dokumen ${name} ${year}`,
    area: name,
    areaHref: area === NATION ? '/wilayah' : `/wilayah/${area}`,
    place: areaPapersPlace(area),
    year: String(year),
    years: allYears.map((each) => ({ year: String(each), chosen: each === year })),
    code: areaWord(area),
    labels: addressOf(`${areaPapersPlace(area)}/label.pdf`, { tahun: String(year) }),
    ...tableLinks(addressOf(`${areaPapersPlace(area)}/amplop`, { tahun: String(year) })),
    office: office ? '' : OBSTACLE_WORDS['office-incomplete'],
    kinds: AREA_PAPERS.map((kind) => areaKind(kind, matter, office)),
    papers: [...papers].reverse().map((each) => paperRow(each, `${areaPapersPlace(area)}/${year}`)),
  };
}

function areaKind(kind: (typeof AREA_PAPERS)[number], matter: AreaMatter, office: boolean): AreaKind {
  const { overview, unreported, year } = matter;
  const reported = sumOf(overview.whole, isJudged);
  const obstacle = areaPaperObstacle(kind, { office, reported, missing: unreported.length });
  const place = `${areaPapersPlace(overview.area)}/${kind}`;
  const tells = obstacle === undefined || obstacle === 'office-incomplete';
  return {
    title: PAPER_WORDS[kind].title,
    obstacle: obstacle === undefined ? '' : OBSTACLE_WORDS[obstacle],
    draft: tells ? addressOf(`${place}/draf.pdf`, { tahun: String(year) }) : '',
    issue: obstacle === undefined ? place : '',
    label: PAPER_WORDS[kind].issue,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/area-papers': AreaPapersPage;
  }
}
