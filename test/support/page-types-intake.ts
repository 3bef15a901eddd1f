import { moneyOf } from '../../src/worksheet/forms/form';
import { ksp2021 } from '../../src/worksheet/forms/ksp-2021';
import { codedList } from './case-workbooks';
import { fieldsOf } from './form-fields';
import { workbookOfSheets, worksheetSheets } from './kkpkk-worksheet';
import { ownLayout } from './own-layout';
import { firstOf, PERDEP, plainPath, type PageType } from './page-type';
import { realCases } from './real-cases';
import type { SentFile } from './multipart';
import type { Service } from './service';

/** Pages that a file leads to: what is asked of it, what was read, what became of it. */
export async function ofIntake(service: Service): Promise<PageType[]> {
  const content = await ownLayout(2021, 'KSP Susunan Sendiri');
  const mapping = await service.store(PERDEP, { filename: 'sendiri.xlsx', content });
  const faults = await service.upload({}, { filename: 'foto.xlsx', content: Buffer.from('89504e47', 'hex') });
  const year = await service.store(
    { kind: '' },
    { filename: 'kertas kerja 2021.xlsx', content: worksheet() },
  );
  const taken = await service.post(plainPath(year), { kind: '', year: '2020' });
  const tray = await service.get('/masuk');
  const html = (template: string, body: string): PageType => ({
    template,
    title: template,
    at: { html: body },
  });
  return [
    { template: 'mapping', title: 'susunan sendiri', at: mapping },
    { template: 'frame', title: 'kertas kerja', at: year },
    {
      template: 'worksheet',
      title: 'kertas kerja',
      at: `${String(taken.headers.location).split('?')[0] ?? ''}/kertas-kerja`,
    },
    { template: 'tray', title: 'masuk', at: '/masuk' },
    { template: 'tray-file', title: 'masuk', at: firstOf(tray.body, /href="(\/masuk\/[\w-]{8,})"/) },
    html('faults', faults.body),
    html('refused', (await service.get('/penilaian/tidak-ada')).body),
    html('changed', await changedLastYear(service)),
    html('layers', await typedOtherwise(service)),
  ];
}

function worksheet(): Buffer {
  const current = Object.fromEntries(moneyOf(ksp2021).map(({ id }, at) => [id, 1_000_000 + 1000 * at]));
  const printed = { 'A.I.1': [1, 1, { formula: 'A1', value: 2 }] as const };
  const identity = { name: 'KSP Uji Lembar' };
  return workbookOfSheets(
    worksheetSheets({
      current,
      last: current,
      answers: {},
      identity,
      printed,
      aspects: { A: 75 },
      total: 75.5,
    }),
  );
}

/** The file of a real unit under another name, its cash of one year another. */
async function otherCash(name: string, year: number, cash: string): Promise<SentFile> {
  const real = realCases().find((each) => each.name.endsWith(' D'));
  if (!real) throw new Error('case D');
  const years = real.years.map((each) => ({
    ...each,
    balanceSheet: each.balanceSheet.map(
      ([code, label, was]) => [code, label, code === '1110' && each.year === year ? cash : was] as const,
    ),
  }));
  return { filename: `${name}.xlsx`, content: await codedList({ ...real, name, years }) };
}

/** Two files that say last year differently. */
async function changedLastYear(service: Service): Promise<string> {
  await service.store(PERDEP, await otherCash('KSP Berubah', 2009, '2'));
  return (await service.upload(PERDEP, await otherCash('KSP Berubah', 2009, '1'))).body;
}

/** A file that says otherwise what was typed meanwhile. */
async function typedOtherwise(service: Service): Promise<string> {
  const at = await service.store(PERDEP, await otherCash('KSP Lapis', 2010, '5'));
  const form = firstOf((await service.get(at)).body, /href="(\/laporan\/[^"/]+\/ketik)"/);
  const fields = fieldsOf((await service.get(form)).body);
  await service.post(form, { ...fields, 'f:cash': '1111', reason: 'hasil pemeriksaan' });
  return (await service.upload(PERDEP, await otherCash('KSP Lapis', 2010, '7'))).body;
}
