import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { LocalEditionsService } from '../../assessments/local-editions.service';
import { OtherLawService } from '../../comparisons/other-law.service';
import { RankingsService } from '../../comparisons/rankings.service';
import { mayAdminister, type Caller } from '../../domain/access/caller';
import type { Supposed } from '../../domain/comparison/other-law-result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { OTHER_LAW_SAME, localFaultSentence } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { otherLawView, type CellAsked, type OtherLawView } from '../../views/law/other-law-page';
import { CalledBy } from '../../web/caller';
import { areaPath } from './area-query';
import { nameOf } from './area-page';
import { listAreaIn, pageIn, unreadYear, yearIn, type UnreadYear } from '../shared/query';
import { AreaPicker } from '../shared/area-picker';
import type { Choice } from '../shared/kind-choices';
import { lawOf } from '../../web/law-of';
import { supposedIn, supposedRows, type OfferedEdition, type Pair, type SupposedRow } from './other-law-form';

type QueryTexts = Readonly<Record<string, string | readonly string[] | undefined>>;

interface OtherLawPage extends UnreadYear {
  readonly title: string;
  readonly law: string;
  readonly action: string;
  readonly areas: readonly Choice[];
  readonly areaName: string;
  readonly areaHref: string;
  readonly years: readonly Choice[];
  readonly rows: readonly SupposedRow[];
  readonly faults: readonly string[];
  readonly told: OtherLawView | null;
}

/** Andai aturannya lain: how the predicates of an area would move if the law said something else. Nothing is stored. */
@Controller('aturan/:id/andai')
export class OtherLawPageController {
  constructor(
    private readonly other: OtherLawService,
    private readonly rankings: RankingsService,
    private readonly areas: AreasService,
    private readonly editions: LocalEditionsService,
    private readonly picker: AreaPicker,
  ) {}

  /** @throws Refusal `unknown-rule-set`, `area-not-found`, `officials-only`, `unknown-reading`, `busy` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query() asked: QueryTexts,
  ): Promise<string> {
    const law = lawOf(id);
    const area = listAreaIn(caller, textOf(asked['wilayah']));
    const years = await this.rankings.yearsIn(caller, area);
    const year = yearIn(textOf(asked['tahun'])) ?? years[0];
    const pairs = pairsIn(asked);
    const supposed = supposedIn(law, pairs);
    const told = year === undefined ? [] : await this.told(caller, { law, area, year, supposed, asked });
    const view: OtherLawPage = {
      title: `Andai aturannya lain: ${law.shortTitle}`,
      law: `/aturan/${law.id}`,
      action: `/aturan/${law.id}/andai`,
      areas: await this.picker.choices(caller, area),
      areaName: nameOf(area, await this.areas.names([area])),
      areaHref: areaPath(area),
      years: years.map((each) => ({ value: String(each), label: String(each), chosen: each === year })),
      rows: supposedRows(law, pairs, await this.offered(caller, law)),
      faults: told.filter((each) => typeof each === 'string'),
      told: told.find((each) => typeof each !== 'string') ?? null,
      ...unreadYear(textOf(asked['tahun'])),
    };
    return render('pages/other-law', view);
  }

  /** The view, or why there is none, in sentences. */
  private async told(
    caller: Caller,
    { law, area, year, supposed, asked }: Asked,
  ): Promise<(string | OtherLawView)[]> {
    if (supposed === undefined) return [];
    if (supposed === 'same') return [OTHER_LAW_SAME];
    if ('faults' in supposed) return supposed.faults.map(localFaultSentence);
    const result = await this.other.suppose(caller, { law, area, year, supposed });
    if ('faults' in result) return result.faults.map(localFaultSentence);
    const cell = cellIn(asked);
    return [
      otherLawView(result, cell, pageIn(textOf(asked['hal'])), (to, page) => addressOf(law, asked, to, page)),
    ];
  }

  /** The editions of the office, for who administers it. */
  private async offered(caller: Caller, law: RuleSet): Promise<OfferedEdition[]> {
    if (!mayAdminister(caller)) return [];
    const kept = await this.editions.of(caller, law.id);
    return kept.map(({ hash, origin }) => ({ hash, label: `${hash.slice(0, 12)} ${origin.reason}` }));
  }
}

interface Asked {
  readonly law: RuleSet;
  readonly area: string;
  readonly year: number;
  readonly supposed: Supposed | ReturnType<typeof supposedIn>;
  readonly asked: QueryTexts;
}

const listOf = (value: QueryTexts[string]): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : [...value];

const textOf = (value: QueryTexts[string]): string => listOf(value)[0]?.trim() ?? '';

/** What is supposed, each with the value beside it; a value that was typed for something else (`lama`) is left away. */
function pairsIn(asked: QueryTexts): Pair[] {
  const [values, typedFor] = [listOf(asked['nilai']), listOf(asked['lama'])];
  return listOf(asked['andai'])
    .map((what, at): Pair => [what.trim(), typedFor[at] === what ? (values[at] ?? '').slice(0, 2000) : ''])
    .filter(([what]) => what !== '')
    .slice(0, MOST_SUPPOSED);
}

const MOST_SUPPOSED = 12;

/** A predicate in an address; the dash is none. */
const NO_GRADE = '-';
const gradeIn = (text: string): string | null => (text === NO_GRADE ? null : text);

function cellIn(asked: QueryTexts): CellAsked | undefined {
  const [was, is] = [textOf(asked['dari']), textOf(asked['ke'])];
  return was === '' || is === '' ? undefined : { was: gradeIn(was), is: gradeIn(is) };
}

function addressOf(law: RuleSet, asked: QueryTexts, cell: CellAsked | undefined, page: number): string {
  const query = new URLSearchParams();
  for (const name of ['wilayah', 'tahun']) if (textOf(asked[name])) query.append(name, textOf(asked[name]));
  for (const [what, value] of pairsIn(asked)) {
    query.append('andai', what);
    query.append('lama', what);
    query.append('nilai', value);
  }
  if (cell) {
    query.append('dari', cell.was ?? NO_GRADE);
    query.append('ke', cell.is ?? NO_GRADE);
  }
  if (page > 1) query.append('hal', String(page));
  return `/aturan/${law.id}/andai?${query.toString()}#daftar`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/other-law': OtherLawPage;
  }
}
