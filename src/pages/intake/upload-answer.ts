import type { FastifyReply } from 'fastify';
import { render } from '../../rendering/templates';
import { filingPlace } from '../shared/filing-place';
import { framePlace, mappingPlace } from '../shared/mapping-place';
import { layersPage } from './layers-page';
import { filingsPage } from './filings-page';
import type { TakenFiling } from '../../intake/filings-intake.service';
import { changedPage, faultsPage } from './upload-page';
import type { PartTaken } from '../../intake/taken';
import type { Incoming, Taken, TakenIn } from '../../intake/uploads.service';

const HTML = 'text/html; charset=utf-8';

/** Where a file leads to: its faults, what it leaves open of its frame, the rows to look at, the years that say otherwise now, or its result. */
export function answerTaken(reply: FastifyReply, incoming: Incoming, taken: Taken): void {
  if ('faults' in taken) {
    void reply
      .status(422)
      .type(HTML)
      .send(render('pages/faults', faultsPage(incoming.filename, taken.faults)));
  } else if ('frameAskedOf' in taken) {
    void reply.redirect(framePlace(taken.frameAskedOf, incoming), 303);
  } else if ('layersAskedOf' in taken) {
    void reply
      .status(200)
      .type(HTML)
      .send(render('pages/layers', layersPage(incoming, taken)));
  } else if ('askedAbout' in taken) {
    void reply.redirect(mappingPlace(taken.askedAbout, incoming), 303);
  } else if (taken.comparativesChanged.length > 0 && taken.uploadId !== null) {
    void reply
      .status(200)
      .type(HTML)
      .send(render('pages/changed', changedPage(incoming, taken, taken.uploadId)));
  } else if (taken.savingsUnit) {
    answerTogether(reply, taken, taken.savingsUnit);
  } else if (taken.kinAsked) {
    void reply.redirect(`/unit/${taken.unitId}#sekoperasi`, 303);
  } else {
    void reply.redirect(resultPlace(incoming, taken), 303);
  }
}

/** Its result; which says what is left in the tray, where the file stood there. */
function resultPlace({ uploadId }: Incoming, { assessmentId, revised }: TakenIn): string {
  const said = [
    ...(revised.length > 0 ? [`revisi=${revised.join(',')}`] : []),
    ...(uploadId === undefined ? [] : ['dari=masuk']),
  ];
  return `/penilaian/${assessmentId}${said.length > 0 ? `?${said.join('&')}` : ''}`;
}

/** What is asked of the savings and loan unit comes first; else both are shown where they are filed. */
function answerTogether(reply: FastifyReply, taken: TakenIn, { incoming, taken: part }: PartTaken): void {
  const { unitId, bookYear: year } = taken;
  if ('assessmentId' in part) void reply.redirect(filingPlace({ unitId, year }), 303);
  else if ('faults' in part) void reply.redirect(`${filingPlace({ unitId, year })}?usp=belum`, 303);
  else answerTaken(reply, incoming, part);
}

/** What became of each filing of an export. */
export function answerFilings(reply: FastifyReply, filename: string, taken: readonly TakenFiling[]): void {
  void reply
    .status(200)
    .type(HTML)
    .send(render('pages/filings', filingsPage(filename, taken)));
}
