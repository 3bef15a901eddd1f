import { Injectable } from '@nestjs/common';
import { ResultsService } from '../assessments/results.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { OfficeService } from '../documents/office.service';
import type { Numbered } from '../documents/paper';
import { PapersService, mustBeOfOffice } from '../documents/papers.service';
import { paperFacts } from '../documents/shown/paper-view';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { partsOf, type StepName } from '../domain/filing/stages';
import { judgeStep } from '../domain/filing/steps';
import { paperObstacle } from '../domain/papers/kinds';
import type { UnitPaper } from '../domain/papers/kinds';
import { officeFaults } from '../domain/papers/office';
import type { Office } from '../domain/papers/office';
import { AnnexedService } from '../examination/annexed.service';
import { DeskService } from '../examination/desk.service';
import type { AskedHow, OpenFiling } from '../examination/desk.service';
import { partResult } from '../examination/parts.service';
import { StillStands } from '../examination/still-stands.service';
import { VariantsService } from '../examination/variants.service';
import { SurveysService } from '../surveys/surveys.service';
import { points } from '../rendering/numbers';
import { annexPdf } from './annex-print';
import { paperData, type PartData } from './paper-data';
import { PaperMaker, draftSeal, type PaperSaid, type PrintedPaper } from './paper-maker';
import type { PaperSeal } from './paper-print';
import { Printer } from './printer';
import { showPaper } from './show-paper';
import type { UnitMatter } from './show-paper';

/** What drafts of a unit's year are made from. */
export interface Drafting {
  readonly matter: UnitMatter;
  readonly office: Office;
}

/** Issues the papers of a filing: numbered, printed, sealed and kept, or as drafts. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly desk: DeskService,
    private readonly results: ResultsService,
    private readonly papers: PapersService,
    private readonly office: OfficeService,
    private readonly maker: PaperMaker,
    private readonly printer: Printer,
    private readonly unitOfWork: UnitOfWork,
    private readonly annexed: AnnexedService,
    private readonly surveys: SurveysService,
    private readonly variants: VariantsService,
    private readonly still: StillStands,
  ) {}

  /** Takes a step of a filing, whichever it is. @throws Refusal as `sign` and as `DeskService.take` */
  async take(
    caller: Caller,
    filingId: string,
    { step, ...asked }: AskedHow & { readonly step: StepName },
  ): Promise<void> {
    if (step === 'sign') await this.sign(caller, filingId, asked);
    else await this.desk.take(caller, filingId, { step, ...asked });
  }

  /**
   * Signs a filing: its assessment is issued as a paper and locked with it.
   *
   * @throws Refusal `filing-not-found`; `step-refused`; `paper-refused`; `changed-meanwhile`; `no-browser`, `printing-failed`
   */
  async sign(caller: Caller, filingId: string, { mustBe, ...asked }: AskedHow): Promise<Numbered> {
    const open = await this.desk.get(caller, filingId);
    mustBe?.(open);
    const { filing, facts } = open;
    const attempt = { step: 'sign', stage: filing.stage, parts: partsOf(caller), facts, ...asked } as const;
    const verdict = judgeStep(attempt);
    if (!verdict.may)
      throw new Refusal('step-refused', { stage: filing.stage, step: 'sign', hindrance: verdict.hindrance });
    const printed = await this.printed(caller, open, 'report');
    await this.desk.sign(caller, open, asked, (scope) => this.keep(scope, printed));
    return printed.numbered;
  }

  /**
   * Issues a paper of a filing as it stands.
   *
   * @throws Refusal `filing-not-found`; `step-refused` (not-yours); `paper-refused`; `changed-meanwhile`; `no-browser`, `printing-failed`
   */
  async issue(caller: Caller, filingId: string, kind: UnitPaper): Promise<Numbered> {
    if (kind === 'report') throw new Refusal('paper-refused', { obstacle: 'by-signing' });
    const open = await this.desk.get(caller, filingId);
    mustBeOfOffice(caller);
    const printed = await this.printed(caller, open, kind);
    await this.unitOfWork.run(caller, async (scope) => {
      await this.still.must(scope, open);
      await this.keep(scope, printed);
    });
    return printed.numbered;
  }

  /** A paper as it would be, with DRAF across it. @throws Refusal `filing-not-found`, `no-browser`, `printing-failed` */
  async draft(caller: Caller, filingId: string, kind: UnitPaper, day: string): Promise<Buffer> {
    return this.draftOf(await this.drafting(caller, await this.desk.get(caller, filingId)), kind, day);
  }

  /** The annex as it would be, with DRAF across it. @throws Refusal as `draft`, `paper-refused` */
  async draftAnnex(caller: Caller, filingId: string, day: string): Promise<Buffer> {
    return this.draftAnnexOf(await this.drafting(caller, await this.desk.get(caller, filingId)), day);
  }

  /** What drafts of an open filing are made from: gathered once for all of them. */
  async drafting(caller: Caller, open: OpenFiling): Promise<Drafting> {
    return { matter: await this.matter(caller, open), office: await this.office.now() };
  }

  /** @throws Refusal `no-browser`, `printing-failed` */
  async draftOf({ matter, office }: Drafting, kind: UnitPaper, day: string): Promise<Buffer> {
    return this.maker.print(showPaper(matter, office, { kind, day }));
  }

  /** @throws Refusal `paper-refused`, `no-browser`, `printing-failed` */
  async draftAnnexOf({ matter, office }: Drafting, day: string): Promise<Buffer> {
    return annexPdf(this.printer, matter, { seal: draftSeal(''), day, office });
  }

  /** Everything that the assessment was made from and its result, as JSON. @throws Refusal `filing-not-found`, `paper-not-found` */
  async dossier(caller: Caller, filingId: string): Promise<string> {
    const open = await this.desk.get(caller, filingId);
    if (!open.shown) throw new Refusal('paper-not-found');
    const chosen = await this.variants.chosen(caller, open.statement);
    const dossier = await this.results.dossier(caller, open.shown.assessmentId);
    return paperData({ ...open, chosen }, dossier, await this.partsOf(caller, open));
  }

  private async printed(caller: Caller, open: OpenFiling, kind: UnitPaper): Promise<PrintedPaper> {
    const office = await this.office.now();
    mustBeIssuable(open, office, kind);
    const matter = await this.matter(caller, open);
    const dossier = open.shown && (await this.results.dossier(caller, open.shown.assessmentId));
    const filedWith = await this.partsOf(caller, open);
    return this.maker.make(caller, {
      kind,
      subject: { filingId: open.filing.id },
      office,
      said: saidOf(open, kind),
      data: (numbered) => paperData(matter, dossier, filedWith, numbered),
      shown: ({ day, number }) => showPaper(matter, office, { kind, day, number }),
      ...(kind === 'report'
        ? {
            annex: ({ day, number }: Numbered, seal: PaperSeal) =>
              annexPdf(this.printer, matter, { number, seal, day, office }),
          }
        : {}),
    });
  }

  /** The others of the filing, each with what it was judged from. */
  private async partsOf(caller: Caller, { others }: OpenFiling): Promise<PartData[]> {
    const parts: PartData[] = [];
    for (const each of others) {
      const { shown } = each;
      const dossier = shown && (await this.results.dossier(caller, shown.assessmentId));
      parts.push({ part: partResult(each), dossier });
    }
    return parts;
  }

  private async matter(caller: Caller, open: OpenFiling): Promise<UnitMatter> {
    const { unitId, year } = open.statement;
    const surveys = await this.surveys.outcomesUpTo(caller, unitId, year);
    return { ...open, ...(await this.annexed.ofPapers(caller, open.statement)), surveys };
  }

  private async keep(scope: WriteScope, { numbered, issued, key }: PrintedPaper): Promise<void> {
    await this.papers.issueIn(scope, numbered, issued, key);
  }
}

function mustBeIssuable(open: OpenFiling, office: Office, kind: UnitPaper): void {
  const obstacle = paperObstacle(kind, paperFacts(open, officeFaults(office).length === 0));
  if (obstacle !== undefined) throw new Refusal('paper-refused', { obstacle });
}

/** What a paper says of itself; of the result only where it certifies or reports it. */
function saidOf({ statement, shown, filing }: OpenFiling, kind: UnitPaper): PaperSaid {
  const tells = kind === 'report' || kind === 'certificate';
  const { total = null, grade = null } = (tells && shown?.period) || {};
  return {
    statementId: statement.id,
    assessmentId: shown?.assessmentId ?? null,
    revision: statement.revision,
    unitName: statement.statement.unit.name,
    year: filing.year,
    total: total ? points(total.least) : '',
    predicate: grade ?? '',
  };
}
