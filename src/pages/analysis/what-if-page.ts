import type { AssessmentResult, IndicatorResult } from '../../domain/assessment/result';
import { plain } from '../../domain/decimal';
import { writeDossier } from '../../domain/analysis/dossier';
import type { Dossier, WrittenDossier } from '../../domain/analysis/dossier';
import { movableLines } from '../../domain/analysis/what-if';
import type { Movable } from '../../domain/analysis/what-if';
import { namesOf } from '../../domain/records';
import { chartIndex } from '../../domain/statement/chart';
import type { StatementPart } from '../../domain/statement/chart';
import { jsonBlock } from '../../rendering/json-block';
import { STATEMENT_PART_WORDS, WHAT_IF_WORDS, lineWords } from '../../rendering/messages';
import type { WhatIfWords } from '../../rendering/messages';
import { NONE, plainNumber, pointsRange, rupiah } from '../../rendering/numbers';
import type { Markup } from '../../rendering/templates';
import { ratioText, scoreText } from '../../views/parts/aspects';
import { ratioTabs, type RatioTab } from '../shared/ratio-tabs';

/** What the script of the page is handed. */
export interface WhatIfData {
  readonly dossier: WrittenDossier;
  readonly words: WhatIfWords;
}

/** "Andai": lines to change, and what becomes of the ratios; as finished strings for the start. */
export interface WhatIfPage {
  readonly title: string;
  readonly unit: string;
  readonly back: string;
  readonly tabs: readonly RatioTab[];
  readonly total: string;
  readonly outOf: string;
  readonly grade: string;
  readonly groups: readonly LineGroup[];
  readonly indicators: readonly IndicatorRow[];
  readonly data: Markup;
}

interface LineGroup {
  readonly label: string;
  readonly count: string;
  readonly open: boolean;
  readonly lines: readonly LineRow[];
}

interface LineRow {
  readonly code: string;
  readonly label: string;
  /** The total it is part of, to tell lines of like names apart. */
  readonly of: string;
  /** What to write there, and where it is found. */
  readonly hint: string;
  /** Empty where it was not reported. */
  readonly amount: string;
  readonly unit: string;
  /** What the search looks through, in small letters. */
  readonly search: string;
}

interface IndicatorRow {
  readonly number: string;
  readonly label: string;
  readonly ratio: string;
  readonly score: string;
  readonly weight: string;
}

const PARTS: Record<StatementPart, string> = {
  ...STATEMENT_PART_WORDS,
  'loan-schedule': 'Daftar pinjaman dan lainnya',
};

/** With more lines a group opens when it is tapped, or when something in it is looked for. */
const FEW = 12;

const UNITS = { rupiah: 'Rp', persons: 'orang', percent: '%', months: 'bulan' } as const;

/** @throws Error for a result without a period: never made */
export function whatIfPage(id: string, result: AssessmentResult, dossier: Dossier): WhatIfPage {
  const period = result.periods[result.periods.length - 1];
  if (!period) throw new Error('a result without a period');
  const { total, grade } = period;
  const data: WhatIfData = { dossier: writeDossier(dossier), words: WHAT_IF_WORDS };
  return {
    title: `Andai: ${result.unit.name} ${period.year}`,
    unit: `${result.unit.name} ${period.year}`,
    back: `/penilaian/${id}`,
    tabs: ratioTabs(id, 'andai'),
    total: total ? pointsRange(total.least, total.most) : NONE,
    outOf: total ? plainNumber(total.outOf) : NONE,
    grade: grade ?? (total ? WHAT_IF_WORDS.noGrade : 'tanpa predikat'),
    groups: groupsOf(dossier),
    indicators: period.aspects.flatMap((aspect) => aspect.indicators.map(indicatorRow)),
    data: jsonBlock(data),
  };
}

function groupsOf({ basis: { statement } }: Dossier): LineGroup[] {
  const { lines } = chartIndex(statement.unit.kind);
  const labelOf = (code: string | undefined): string =>
    code === undefined ? '' : (lines.get(code)?.label ?? '');
  const movable = movableLines(statement);
  return namesOf(PARTS).flatMap((part, at): LineGroup[] => {
    const rows = movable.filter((each) => each.line.part === part).map((each) => lineRow(each, labelOf));
    if (rows.length === 0) return [];
    return [
      { label: PARTS[part], count: `${rows.length} pos`, open: at === 0 && rows.length <= FEW, lines: rows },
    ];
  });
}

function lineRow({ line, amount }: Movable, labelOf: (code: string | undefined) => string): LineRow {
  const of = labelOf(line.parent);
  return {
    code: line.code,
    label: line.label,
    of,
    hint: [line.hint, lineWords(line).where].join(' '),
    amount: amount ? rupiah(plain(amount)) : '',
    unit: UNITS[line.unit],
    search: [line.label, of, ...line.synonyms].join(' ').toLowerCase(),
  };
}

function indicatorRow(each: IndicatorResult): IndicatorRow {
  return {
    number: each.number,
    label: each.label,
    ratio: ratioText(each),
    score: scoreText(each),
    weight: each.scored ? plainNumber(each.weight) : NONE,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/what-if': WhatIfPage;
  }
}
