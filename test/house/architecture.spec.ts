import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { INSIDE, MAY_IMPORT, ROOT, circlesIn, faultOf, folderOf, graphOf, importsOf } from './imports';

const root = join(__dirname, '../..');
const texts = new Map(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);
const files = [...texts.keys()];

describe('the architecture', () => {
  it('has only imports that the table allows', () => {
    const faults = [...texts].flatMap(([file, text]) => importsOf(text).map((name) => faultOf(file, name)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('has only folders that the table knows', () => {
    expect(files.filter((file) => !ROOT.test(file) && !(folderOf(file) in MAY_IMPORT))).toEqual([]);
  });

  it.each([['src', MAY_IMPORT] as const, ...Object.entries(INSIDE)])(
    'has a table of %s that only goes one way',
    (_, table) => {
      const pairs = Object.entries(table).flatMap(([from, allowed]) =>
        allowed.map((to) => [from, to] as const),
      );
      const backwards = pairs.filter(([from, to]) => from < to && table[to]?.includes(from));
      // Files beside the rooms put them together and hold the types that all of them share.
      expect(backwards.filter(([from, to]) => from !== '.' && to !== '.')).toEqual([]);
    },
  );

  it('has no circle of imports, of types neither', () => {
    const own = new Map([...texts].filter(([file]) => !file.endsWith('spec.ts')));
    expect(circlesIn(graphOf(own))).toEqual([]);
  });

  it('finds a planted circle', () => {
    const texts = new Map([
      ['src/a.ts', "import type { B } from './b';"],
      ['src/b.ts', "export { c } from './c';"],
      ['src/c.ts', "import type { A } from './a';\nimport { d } from './d';"],
      ['src/d.ts', ''],
    ]);
    expect(circlesIn(graphOf(texts)).map((circle) => circle.sort())).toEqual([
      ['src/a.ts', 'src/b.ts', 'src/c.ts'],
    ]);
  });

  it.each([
    ['src/domain/assessment/assess.ts', "import { x } from '../../units/units.service';"],
    ['src/domain/period.ts', "import { settings } from '../settings';"],
    ['src/domain/period.ts', "import type { Fraction } from 'fraction.js';"],
    ['src/domain/rules/scale.ts', "export { readFileSync } from 'node:fs';"],
    ['src/domain/rules/scale.ts', "import { assess } from '../assessment/assess';"],
    ['src/domain/decimal.ts', "import type { Line } from './statement/chart';"],
    ['src/units/units.service.ts', "import type { Statement } from '../statement/statement.entity';"],
    ['src/units/units.service.ts', "const entity = await import('../reports/printer');"],
    ['src/units/units.service.ts', "import { Repository } from 'typeorm';"],
    ['src/units/units.service.ts', "import { helper } from '../../test/support/browser';"],
    ['src/assessments/results.service.ts', "import { findUpload } from '../statements/statements.store';"],
    ['src/assessments/results.service.ts', "import { UnitEntity } from '../units/unit.entity';"],
    ['src/pages/unit/unit-page.ts', "import type { UnitEntity } from '../../units/unit.entity';"],
    ['src/pages/unit/unit-page.ts', "import { typingPage } from '../typing/typing-page';"],
    ['src/pages/unit/unit-page.ts', "import { ApiController } from '../../api/assess.controller';"],
    ['src/commands/read.ts', "import { mappingPage } from '../pages/intake/mapping-page';"],
    ['src/reports/reports.service.ts', "import puppeteer = require('puppeteer');"],
    ['src/reading/statement-layout.ts', "import ExcelJS from 'exceljs';"],
    ['src/reading/match/by-words.ts', "import { decide } from '../decide/decide';"],
    ['src/reading/match/by-words.ts', "import { readFile } from '../../ingestion/read-file';"],
    ['src/views/trend/cells.ts', "import { TrendsService } from '../../trends/trends.service';"],
    ['src/views/parts/words.ts', "import { peersReport } from '../peers/peers-report';"],
    ['src/views/parts/words.ts', "import { settings } from '../../settings';"],
    ['src/main.ts', "import ExcelJS from 'exceljs';"],
    ['src/pages/client/filter.ts', "import { UnitsService } from '../../units/units.service';"],
    ['src/pages/client/filter.ts', "import { render } from '../../rendering/templates';"],
    ['src/helpers/text.ts', "import { exact } from '../domain/decimal';"],
  ])('finds a planted fault in %s: %s', (file, text) => {
    expect(importsOf(text).map((name) => faultOf(file, name))).toEqual([expect.stringContaining(file)]);
  });

  it.each([
    ['src/domain/rational.ts', "import Fraction from 'fraction.js';"],
    ['src/domain/rules/scale.spec.ts', "import fc from 'fast-check';"],
    ['src/units/unit.entity.ts', "import { Entity } from 'typeorm';"],
    ['src/units/units.service.ts', "import { settings } from '../settings';"],
    ['src/comparisons/peer.entity.ts', "import { UnitEntity } from '../units/unit.entity';"],
    ['src/spreadsheets/workbook-writer.ts', "import ExcelJS from 'exceljs';"],
    ['src/commands/assess.ts', "import { assessmentReport } from '../views/report/assessment-report';"],
    ['src/reading/match/by-words.ts', "import { lexicon } from '../lexicon';"],
    ['src/pages/client/filter.ts', "import { exact } from '../../domain/decimal';"],
    ['src/pages/client/filter.ts', "import { rupiah } from '../../rendering/numbers';"],
  ])('lets %s have: %s', (file, text) => {
    expect(importsOf(text).map((name) => faultOf(file, name))).toEqual([undefined]);
  });
});
