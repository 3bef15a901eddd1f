import { isNeverNegativeTerm } from '../domain/rules/signs';
import { term as termNode } from '../domain/rules/formula';
import { addressOf } from '../domain/grid';
import { chartIndex } from '../domain/statement/chart';
import { originText } from '../domain/statement/origin';
import type { BookCell, BookSheet } from '../spreadsheets/book';
import { mapped } from './alternatives';
import { formulaCell, listSheet, textCell } from './cells';
import { spreadsheetFormula } from './expression';
import type { Year } from './expression';
import { notNegativeText } from './line-text';
import type { TermModel } from './law-model';
import { FIRST_ROW, SHEETS, WRITTEN_AT } from './places';
import { inCell, nowOf, switched } from './source';
import type { Source } from './source';
import { UNKNOWN } from './words';

/** The quantities that the law names, each as the law defines it under the readings that are switched on. */
export function termSheet(source: Source): BookSheet {
  const { basis, model } = source;
  const { year } = basis.statement.period;
  return listSheet({
    name: SHEETS.terms,
    title: 'Besaran menurut aturan',
    hint: 'Tiap besaran dihitung dari lembar Laporan, sebagaimana aturan menyebutnya.',
    heads: ['Kode', 'Besaran', `Tahun ${year}`, 'Dipakai', 'Pasal', `Tahun ${year - 1}`, 'Dipakai', 'Arti'],
    widths: [24, 40, 20, 20, 40, 20, 20, 90],
    kept: 2,
    rows: model.terms.map((each, at) => ({
      cells: [
        textCell(each.term.code, 'code'),
        textCell(each.term.label, 'label'),
        ...valueCells(source, each, FIRST_ROW + at, 'current'),
        textCell(articleOf(each, source), 'hint'),
        ...valueCells(source, each, FIRST_ROW + at, 'last'),
        textCell(each.term.definition, 'hint'),
      ],
    })),
  });
}

function articleOf({ term }: TermModel, { basis }: Source): string {
  const { source, at, confidence } = term.citation;
  const given = basis.statement.figures.get(term.code);
  const place = `${source}, ${at} (${confidence})`;
  return given ? `${place}; diberikan: ${originText(given.origin)}` : place;
}

function valueCells(source: Source, each: TermModel, row: number, year: Year): BookCell[] {
  const { term } = each;
  const { basis, question } = source;
  const { terms } = question;
  const written = writtenCell(source, each, year);
  const cell = addressOf(row - 1, WRITTEN_AT[year]);
  const never = isNeverNegativeTerm(term, terms, chartIndex(basis.statement.unit.kind));
  return [
    written,
    formulaCell(never ? notNegativeText(cell) : cell, nowOf(source, termNode(term.code), year)),
  ];
}

/** As it was given, where it was; else as the law works it out. */
function writtenCell(source: Source, { term, formula }: TermModel, year: Year): BookCell {
  const { basis, places, question } = source;
  const statement = year === 'current' ? basis.statement : basis.before;
  const figure = statement?.figures.get(term.code);
  if (figure && basis.definedOtherwise.has(term.code)) return formulaCell(`"${UNKNOWN}"`, UNKNOWN);
  if (figure) return { style: 'amount', value: inCell(figure.amount) };
  if (year === 'last' && !question.before) return formulaCell(`"${UNKNOWN}"`, UNKNOWN);
  const text = switched(
    source,
    mapped(formula, (each) => spreadsheetFormula(each, places.references, year)),
  );
  return formulaCell(`IFERROR(${text},"${UNKNOWN}")`, nowOf(source, termNode(term.code), year));
}
