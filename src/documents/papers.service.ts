import { Injectable } from '@nestjs/common';
import { officialsOnly } from '../domain/access/officials-only';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { partsOf, type Stage } from '../domain/filing/stages';
import type { PaperKind } from '../domain/papers/kinds';
import { FilingsService } from '../filings/filings.service';
import { VOID_REASON } from '../rendering/messages';
import {
  annulmentsOf,
  fileContent,
  filesOf,
  findPaper,
  insertAnnulment,
  insertIssued,
  officeNow,
  papersOf,
  reservedOf,
  reserveNumber,
  takeAgain,
  voidNumber,
} from './documents.store';
import { hashOf } from '../database/token';
import { filesText } from './files-text';
import { searchPapers, type PaperSearch } from './index.store';
import type { SigningKey } from './key-file';
import type { PaperEntity } from './paper.entity';
import type {
  IndexedPaper,
  IssuedPaper,
  Numbered,
  Paper,
  PaperFileName,
  PaperSubject,
  StandingPaper,
} from './paper';
import { standingAmong, type Standings } from './standing';

/** For what a number is kept. */
export interface WantedNumber {
  readonly kind: PaperKind;
  /** ISO date that the paper will bear. */
  readonly day: string;
  /** Of the unit, or of the area. */
  readonly unitName: string;
}

/** Papers that carry a number: kept for good once they are issued. */
@Injectable()
export class PapersService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly filings: FilingsService,
  ) {}

  /**
   * Keeps a number for a paper that is being made. One that was kept for the same paper and came to nothing is taken
   * again, so that no number is lost; one of another month is given back with its reason.
   *
   * @throws Refusal `filing-not-found`; `officials-only`, `area-not-found`
   */
  async reserve(caller: Caller, subject: PaperSubject, wanted: WantedNumber): Promise<Numbered> {
    const { year } = await this.reached(caller, subject);
    const { kind, day, unitName } = wanted;
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'papers', day.slice(0, 4));
      const kept = await reservedOf(scope, subject, kind);
      const again = kept.find((each) => each.day.slice(0, 7) === day.slice(0, 7));
      for (const each of kept) if (each !== again) await voidNumber(scope, each.id, VOID_REASON);
      if (again) return takeAgain(scope, again, day);
      const { scheme } = await officeNow(scope);
      const of = { filingId: null, area: null, ...subject, year };
      return reserveNumber(scope, { kind, day, unitName, ...of }, scheme);
    });
  }

  /** Puts a paper on the number that was kept for it. @throws Refusal `paper-refused` where the number is gone */
  async issueIn(scope: WriteScope, numbered: Numbered, paper: IssuedPaper, key: SigningKey): Promise<void> {
    await hold(scope, 'papers', numbered.day.slice(0, 4));
    const kept = await findPaper(scope, numbered.id);
    if (kept?.state !== 'reserved') throw new Refusal('paper-refused', { obstacle: 'changed-meanwhile' });
    const list = paper.files.map(({ name, content }) => ({ name, sha256: hashOf(content) }));
    const filesSignature = key.sign(filesText(numbered.number, list));
    await insertIssued(scope, numbered, { ...paper, filesSignature });
  }

  /**
   * Every number of a filing or of an area's year, with whether its paper still holds.
   *
   * @throws Refusal `filing-not-found`; `officials-only`, `area-not-found`
   */
  async of(caller: Caller, subject: PaperSubject): Promise<StandingPaper[]> {
    const { stage } = await this.reached(caller, subject);
    const papers = await papersOf(this.reader, subject);
    const annulled = await annulmentsOf(this.reader, papers);
    const all: Standings = { papers, stage, annulled };
    return papers.map((each) => ({ ...listed(each), standing: standingAmong(all, each) }));
  }

  /** Numbers within reach that a text names by number, code, unit, area or official, the newest first. */
  async search(caller: Caller, search: PaperSearch): Promise<IndexedPaper[]> {
    const found = await searchPapers(this.reader, caller, search);
    const annulled = await annulmentsOf(this.reader, found);
    return found.map((each) => {
      const { issueYear, sequence } = each;
      return { ...listed(each), issueYear, sequence, annulled: annulled.get(each.id) };
    });
  }

  /**
   * The bytes of a paper's file as they were signed.
   *
   * @throws Refusal `filing-not-found`, `officials-only`, `area-not-found`, `paper-not-found`; `paper-refused` where the
   *   stored bytes are not those
   */
  async file(caller: Caller, subject: PaperSubject, paperId: string, name: PaperFileName): Promise<Buffer> {
    await this.reached(caller, subject);
    const paper = await findPaper(this.reader, paperId);
    const content = paper && isOf(paper, subject) ? await fileContent(this.reader, paperId, name) : null;
    if (!content) throw new Refusal('paper-not-found');
    const known = (await filesOf(this.reader, paperId)).find((each) => each.name === name);
    if (known?.sha256 !== hashOf(content)) throw new Refusal('paper-refused', { obstacle: 'damaged' });
    return content;
  }

  /**
   * Takes a number back by hand. It stays in the index with its reason; of an issued paper the bytes stay too.
   *
   * @throws Refusal as `file`; `step-refused` (not-yours); `bad-request` (reason `reason-missing`)
   */
  async annul(caller: Caller, subject: PaperSubject, paperId: string, reason: string): Promise<void> {
    await this.reached(caller, subject);
    mustBeOfOffice(caller);
    if (reason.trim() === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    await this.unitOfWork.run(caller, async (scope) => {
      const seen = await findPaper(scope, paperId);
      if (seen) await hold(scope, 'papers', seen.day.slice(0, 4));
      const paper = await findPaper(scope, paperId);
      const done = (await annulmentsOf(scope, [{ id: paperId }])).has(paperId);
      if (!paper || !isOf(paper, subject) || paper.state === 'void' || done)
        throw new Refusal('paper-not-found');
      if (paper.state === 'issued') await insertAnnulment(scope, paperId, reason.trim());
      else await voidNumber(scope, paperId, reason.trim());
    });
  }

  /** The year that papers are of, and how far its filing is; undefined for an area. */
  private async reached(
    caller: Caller,
    subject: PaperSubject,
  ): Promise<{ readonly year: number; readonly stage: Stage | undefined }> {
    if ('filingId' in subject) return this.filings.get(caller, subject.filingId);
    officialsOnly(caller, subject.area);
    return { year: subject.year, stage: undefined };
  }
}

/** Papers are the office's: a manager reads them. @throws Refusal `step-refused` (not-yours) */
export function mustBeOfOffice(caller: Caller): void {
  const office = partsOf(caller).some((part) => part !== 'manager');
  if (!office) throw new Refusal('step-refused', { hindrance: 'not-yours' });
}

const isOf = (paper: PaperEntity, subject: PaperSubject): boolean =>
  'filingId' in subject
    ? paper.filingId === subject.filingId
    : paper.area === subject.area && paper.year === subject.year;

function listed(paper: PaperEntity): Paper {
  const { id, number, kind, day, filingId, area, state, reason, revision, unitName, year } = paper;
  const { code, officials } = paper;
  return { id, number, kind, day, filingId, area, state, reason, revision, unitName, year, code, officials };
}
