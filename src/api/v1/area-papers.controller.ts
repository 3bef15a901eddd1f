import { Param, StreamableFile } from '@nestjs/common';
import type { AddressedUnit } from '../../comparisons/area-lists.service';
import { PAPER_FILES, type Numbered, type PaperSubject } from '../../documents/paper';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { AREA_PAPERS, areaPaperNamed, type AreaPaper } from '../../domain/papers/kinds';
import { KINDS } from '../../domain/statement/kind';
import { AreaIssuingService } from '../../reports/area-issuing.service';
import { markedCopy } from '../../reports/marked-copy';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, list, object, orNull, text } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Store } from './shape/operation';
import { BOOK_YEAR, REASONED, type Reasoned } from './shape/said';
import { NUMBERED, standingTold, type StandingTold } from './told/paper';

interface AreaPaperSent {
  readonly kind: AreaPaper;
}

const PAPER = object<AreaPaperSent>({ kind: among(AREA_PAPERS) });
const YEAR = object<{ readonly year: number }>({ year: BOOK_YEAR });

/** The papers of an area's year: drafts, what is issued, and its bytes as they were signed. */
@Resource('areas/:code/years/:year/papers')
export class AreaPapersV1Controller {
  constructor(
    private readonly papers: PapersService,
    private readonly issuing: AreaIssuingService,
  ) {}

  /** @throws Refusal `officials-only`, `area-not-found`, `bad-request` (unknown-year) */
  @Look('', {
    ...{ id: 'listPapersOfArea', says: 'Numbers of an area’s year, with whether each still holds' },
    answers: list(told('StandingPaper')),
  })
  async list(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') year: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StandingTold[]> {
    return (await this.papers.of(caller, subjectOf(code, year))).map(standingTold);
  }

  /** @throws Refusal as `list`, `step-refused` (not-yours), `paper-refused`, `no-browser`, `printing-failed` */
  @Store('', { id: 'issueAreaPaper', says: 'Issues a paper of an area’s year', answers: NUMBERED })
  async issue(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') asked: string,
    @Sent(PAPER) { kind: wanted }: AreaPaperSent,
  ): Promise<Numbered> {
    const { area, year } = subjectOf(code, asked);
    const { id, number, kind, day } = await this.issuing.issue(caller, area, year, wanted);
    return { id, number, kind, day };
  }

  /** With DRAF across it. @throws Refusal as `list`, `bad-request` (unknown-paper), `no-browser`, `printing-failed` */
  @LookFile('drafts/:kind', { id: 'getAreaPaperDraft', says: 'A paper as it would be, as PDF' })
  async draft(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') asked: string,
    @Param('kind') kind: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const wanted = areaPaperNamed(kind);
    if (!wanted) throw new Refusal('bad-request', { reason: 'unknown-paper' });
    const { area, year } = subjectOf(code, asked);
    return this.issuing.draft(caller, area, year, wanted);
  }

  /** Always the very bytes that were signed. @throws Refusal as `list`, `paper-not-found`, `paper-refused` (damaged) */
  @LookFile(':paperId/files/:name', { id: 'getAreaPaperFile', says: 'A file of a paper' })
  async file(
    @CalledBy() caller: Caller,
    @Param() { code = '', year = '', paperId = '', name }: Readonly<Record<string, string>>,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const wanted = PAPER_FILES.find((each) => each === name);
    if (!wanted) throw new Refusal('paper-not-found');
    return this.papers.file(caller, subjectOf(code, year), paperId, wanted);
  }

  /** For what does not hold any more. @throws Refusal as `file`; `paper-not-found` for one that holds */
  @LookFile(':paperId/marked-copy', {
    id: 'getMarkedAreaCopy',
    says: 'A copy that says it does not hold, as PDF',
  })
  async copy(
    @CalledBy() caller: Caller,
    @Param() { code = '', year = '', paperId = '' }: Readonly<Record<string, string>>,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StreamableFile> {
    const subject = subjectOf(code, year);
    return new StreamableFile(await markedCopy(this.papers, caller, subject, paperId));
  }

  /** It stays in the index with its reason. @throws Refusal as `list`, `paper-not-found`, `step-refused` (not-yours) */
  @Store(':paperId/annulments', {
    ...{ id: 'annulAreaPaper', says: 'Takes a number back by hand' },
    answers: list(told('StandingPaper')),
  })
  async annul(
    @CalledBy() caller: Caller,
    @Param() { code = '', year = '', paperId = '' }: Readonly<Record<string, string>>,
    @Sent(REASONED) { reason }: Reasoned,
  ): Promise<StandingTold[]> {
    const subject = subjectOf(code, year);
    await this.papers.annul(caller, subject, paperId, reason);
    return (await this.papers.of(caller, subject)).map(standingTold);
  }
}

/** To whom papers of an area's year are sent. */
interface EnvelopeTold extends Pick<AddressedUnit, 'name' | 'kind' | 'seat'> {
  readonly unit: string;
}

const ENVELOPE = object<EnvelopeTold>({
  ...{ unit: text, name: text, kind: among(KINDS) },
  seat: {
    ...orNull(text),
    description: 'as the newest report or the register says; null where it is not known',
  },
});

/** Envelopes of an area's year. */
@Resource('areas/:code')
export class AreaEnvelopesV1Controller {
  constructor(private readonly issuing: AreaIssuingService) {}

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Look('envelopes', {
    ...{ id: 'listEnvelopes', says: 'Those that reported a year, with where they are written to' },
    answers: list(ENVELOPE),
  })
  async envelopes(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(YEAR) { year }: { readonly year: number },
  ): Promise<EnvelopeTold[]> {
    const { units } = await this.issuing.envelopes(caller, areaOfAddress(code), year);
    return units.map(({ id: unit, name, kind, seat }) => ({ unit, name, kind, seat }));
  }

  /** @throws Refusal `officials-only`, `area-not-found`, `no-browser`, `printing-failed` */
  @LookFile('labels', {
    id: 'getAreaLabels',
    says: 'Sheets of labels for those that reported a year, as PDF',
  })
  async labels(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(YEAR) { year }: { readonly year: number },
  ): Promise<Buffer> {
    return this.issuing.labels(caller, areaOfAddress(code), year);
  }
}

/** @throws Refusal `area-not-found`, `bad-request` (unknown-year) */
function subjectOf(code: string, year: string): Extract<PaperSubject, { readonly area: string }> {
  if (!/^(19|20)\d\d$/.test(year)) throw new Refusal('bad-request', { reason: 'unknown-year' });
  return { area: areaOfAddress(code), year: Number(year) };
}
