import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskService } from '../../src/examination/desk.service';
import { IssuingService, type Drafting } from '../../src/reports/issuing.service';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';
import { filedAt, OFFICE_FORM } from '../support/signed';

/** The day that drafts bear. */
export const DAY = '2026-11-30';

/** A service with a unit's year whose papers can be printed over and over. */
export interface Drafted {
  readonly service: Service;
  readonly issuing: IssuingService;
  /** What its papers are made from, gathered anew. */
  readonly drafting: () => Promise<Drafting>;
}

/** @param workbook of the fixtures */
export async function draftedFor(workbook: string, kind: string): Promise<Drafted> {
  const service = await Service.start();
  await service.post('/kantor', OFFICE_FORM);
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks', workbook));
  const place = await filedAt(service, kind, '', { filename: workbook, content });
  const [, , unitId = '', , year = ''] = place.split('/');
  const desk = service.app.get(DeskService, { strict: false });
  const issuing = service.app.get(IssuingService, { strict: false });
  const { id } = await desk.filingOf(LOCAL, { unitId, year: Number(year) });
  return {
    service,
    issuing,
    drafting: async () => issuing.drafting(LOCAL, await desk.get(LOCAL, id)),
  };
}
