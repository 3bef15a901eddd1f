import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { PaperKind } from '../domain/papers/kinds';
import { standingOfPaper } from '../domain/papers/verdict';
import type { Filing } from '../filings/filing';
import { FilingsService } from '../filings/filings.service';
import { VOID_REASON } from '../rendering/messages';
import {
  fileContent,
  findPaper,
  insertIssued,
  officeNow,
  papersOf,
  reserveNumber,
  reservedOf,
  searchPapers,
  filesOf,
  takeAgain,
  voidNumber,
} from './documents.store';
import { sha256 } from './data-hash';
import { filesText } from './files-text';
import type { SigningKey } from './key-file';
import type { IssuedPaper, Numbered, Paper, PaperFileName, StandingPaper } from './paper';

/** For what a number is kept. */
export interface WantedNumber {
  readonly kind: PaperKind;
  /** ISO date that the paper will bear. */
  readonly day: string;
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
   * @throws Refusal `filing-not-found`
   */
  async reserve(caller: Caller, filingId: string, { kind, day, unitName }: WantedNumber): Promise<Numbered> {
    const { year } = await this.filings.get(caller, filingId);
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'papers', day.slice(0, 4));
      const kept = await reservedOf(scope, filingId, kind);
      const again = kept.find((each) => each.day.slice(0, 7) === day.slice(0, 7));
      for (const each of kept) if (each !== again) await voidNumber(scope, each.id, VOID_REASON);
      if (again) return takeAgain(scope, again, day);
      const { scheme } = await officeNow(scope);
      return reserveNumber(scope, { kind, day, unitName, year, filingId }, scheme);
    });
  }

  /** Puts a paper on the number that was kept for it. @throws Refusal `paper-refused` where the number is gone */
  async issueIn(scope: WriteScope, numbered: Numbered, paper: IssuedPaper, key: SigningKey): Promise<void> {
    await hold(scope, 'papers', numbered.day.slice(0, 4));
    const kept = await findPaper(scope, numbered.id);
    if (kept?.state !== 'reserved') throw new Refusal('paper-refused', { obstacle: 'changed-meanwhile' });
    const list = paper.files.map(({ name, content }) => ({ name, sha256: sha256(content) }));
    const filesSignature = key.sign(filesText(numbered.number, list));
    await insertIssued(scope, numbered, { ...paper, filesSignature });
  }

  /** Every number of a filing, with whether its paper still holds. @throws Refusal `filing-not-found` */
  async ofFiling(caller: Caller, filingId: string): Promise<StandingPaper[]> {
    const filing = await this.filings.get(caller, filingId);
    const papers = await papersOf(this.reader, filingId);
    return papers.map((each) => standingPaper(each, standingAmong(papers, each, filing)));
  }

  /** Numbers within reach that a text names by number, code, unit or official, the newest first. */
  async search(caller: Caller, text: string, limit: number): Promise<Paper[]> {
    return searchPapers(this.reader, caller, { text, limit });
  }

  /**
   * The bytes of a paper's file as they were signed.
   *
   * @throws Refusal `filing-not-found`, `paper-not-found`; Error where the stored bytes are not those
   */
  async file(caller: Caller, filingId: string, paperId: string, name: PaperFileName): Promise<Buffer> {
    await this.filings.get(caller, filingId);
    const paper = await findPaper(this.reader, paperId);
    const content = paper?.filingId === filingId ? await fileContent(this.reader, paperId, name) : null;
    if (!content) throw new Refusal('paper-not-found');
    const known = (await filesOf(this.reader, paperId)).find((each) => each.name === name);
    if (known?.sha256 !== sha256(content)) throw new Refusal('paper-refused', { obstacle: 'damaged' });
    return content;
  }
}

function standingPaper(paper: Paper, standing: StandingPaper['standing']): StandingPaper {
  const { id, number, kind, day, filingId, state, reason, revision, unitName, year, code, officials } = paper;
  const own = { id, number, kind, day, filingId, state, reason, revision, unitName, year, code, officials };
  return { ...own, standing };
}

/** Whether a paper holds: what was signed is withdrawn once its filing is opened again. */
export function standingAmong(
  papers: readonly Paper[],
  paper: Paper,
  { stage }: Pick<Filing, 'stage'>,
): StandingPaper['standing'] {
  const later = papers.slice(papers.findIndex(({ id }) => id === paper.id) + 1);
  const same = later.filter(({ kind, state }) => kind === paper.kind && state === 'issued');
  const signed = paper.kind === 'report' || paper.kind === 'certificate';
  return standingOfPaper(
    same.map(({ number }) => number),
    signed && stage !== 'signed',
  );
}
