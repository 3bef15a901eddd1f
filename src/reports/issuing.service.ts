import { Injectable } from '@nestjs/common';
import { ResultsService } from '../assessments/results.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { sha256 } from '../documents/data-hash';
import { OfficeService } from '../documents/office.service';
import type { IssuedPaper, Numbered } from '../documents/paper';
import { paperFacts } from '../documents/shown/paper-view';
import { PapersService } from '../documents/papers.service';
import type { SigningKey } from '../documents/key-file';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { partsOf } from '../domain/filing/stages';
import { judgeStep } from '../domain/filing/steps';
import { paperObstacle } from '../domain/papers/kinds';
import type { PaperKind } from '../domain/papers/kinds';
import { officeFaults } from '../domain/papers/office';
import type { Office } from '../domain/papers/office';
import { qrText, sealText } from '../domain/papers/seal';
import type { SealedFields } from '../domain/papers/seal';
import { shortCode } from '../domain/papers/short-code';
import { DeskService, standsOf } from '../examination/desk.service';
import type { AskedHow, OpenFiling, Stands } from '../examination/desk.service';
import { points } from '../rendering/numbers';
import { annexPdf } from './annex-print';
import { paperData } from './paper-data';
import { formOf, paperHtml, sealFoot } from './paper-print';
import type { PaperSeal, ShownPaper } from './paper-print';
import { Printer } from './printer';
import { showPaper } from './show-paper';

/** A paper that was printed, with what it is kept with. */
interface Printed {
  readonly numbered: Numbered;
  readonly issued: IssuedPaper;
  readonly key: SigningKey;
}

/** With what a paper is made. */
interface Making {
  readonly office: Office;
  readonly numbered: Numbered;
  readonly key: SigningKey;
}

/** Issues the papers of a filing: numbered, printed, sealed and kept, or as drafts. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly desk: DeskService,
    private readonly results: ResultsService,
    private readonly papers: PapersService,
    private readonly office: OfficeService,
    private readonly printer: Printer,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Signs a filing: its assessment is issued as a paper and locked with it.
   *
   * @throws Refusal `filing-not-found`; `step-refused`; `paper-refused`; `no-browser`, `printing-failed`
   */
  async sign(caller: Caller, filingId: string, asked: AskedHow): Promise<Numbered> {
    const open = await this.desk.get(caller, filingId);
    const { filing, facts } = open;
    const attempt = { step: 'sign', stage: filing.stage, parts: partsOf(caller), facts, ...asked } as const;
    const verdict = judgeStep(attempt);
    if (!verdict.may)
      throw new Refusal('step-refused', { stage: filing.stage, step: 'sign', hindrance: verdict.hindrance });
    const printed = await this.printed(caller, open, 'report');
    await this.desk.sign(caller, filingId, asked, (scope, stands) => this.keep(scope, printed, stands));
    return printed.numbered;
  }

  /**
   * Issues a paper of a filing as it stands.
   *
   * @throws Refusal `filing-not-found`; `step-refused` (not-yours); `paper-refused`; `no-browser`, `printing-failed`
   */
  async issue(caller: Caller, filingId: string, kind: PaperKind): Promise<Numbered> {
    if (kind === 'report') throw new Refusal('paper-refused', { obstacle: 'by-signing' });
    const open = await this.desk.get(caller, filingId);
    mustBeOfOffice(caller);
    const printed = await this.printed(caller, open, kind);
    await this.unitOfWork.run(caller, async (scope) => this.keep(scope, printed, standsOf(open)));
    return printed.numbered;
  }

  /** A paper as it would be, with DRAF across it. @throws Refusal `filing-not-found`, `no-browser`, `printing-failed` */
  async draft(caller: Caller, filingId: string, kind: PaperKind, day: string): Promise<Buffer> {
    const open = await this.desk.get(caller, filingId);
    const shown = showPaper(open, await this.office.now(), { kind, day });
    const seal = { qr: '', number: '', code: '', address: '', unit: unitOf(open) };
    return this.print(shown, seal);
  }

  /** Everything that the assessment was made from and its result, as JSON. @throws Refusal `filing-not-found`, `paper-not-found` */
  async dossier(caller: Caller, filingId: string): Promise<string> {
    const open = await this.desk.get(caller, filingId);
    if (!open.shown) throw new Refusal('paper-not-found');
    return paperData(open, await this.results.dossier(caller, open.shown.assessmentId));
  }

  private async printed(caller: Caller, open: OpenFiling, kind: PaperKind): Promise<Printed> {
    const office = await this.office.now();
    mustBeIssuable(open, office, kind);
    const day = new Date().toISOString().slice(0, 10);
    const key = await this.office.key(caller);
    const wanted = { kind, day, unitName: unitOf(open) };
    const numbered = await this.papers.reserve(caller, open.filing.id, wanted);
    return { numbered, key, issued: await this.made(caller, open, { office, numbered, key }) };
  }

  private async made(caller: Caller, open: OpenFiling, making: Making): Promise<IssuedPaper> {
    const { numbered, office } = making;
    const { statement, shown: result, filing } = open;
    const dossier = result && (await this.results.dossier(caller, result.assessmentId));
    const data = Buffer.from(paperData(open, dossier, numbered), 'utf8');
    const said = { ...outcomeOf(open, numbered.kind), hash: sha256(data) };
    const seal = sealed({ unit: unitOf(open), year: String(filing.year), ...said }, making);
    const files = await this.files(open, making, seal);
    return {
      statementId: statement.id,
      assessmentId: result?.assessmentId ?? null,
      revision: statement.revision,
      unitName: unitOf(open),
      year: filing.year,
      ...said,
      keyId: making.key.id,
      signature: seal.signature,
      code: seal.code,
      place: office.place,
      officials: [office.head, ...office.examiners],
      files: [...files, { name: 'data.json', content: data }],
    };
  }

  /** The paper, its annex, and what it shows. */
  private async files(
    open: OpenFiling,
    { numbered: { kind, day, number }, office }: Making,
    seal: PaperSeal,
  ): Promise<IssuedPaper['files']> {
    const shown = showPaper(open, office, { kind, day, number });
    const paper = { name: 'dokumen.pdf', content: await this.print(shown, seal) } as const;
    const view = {
      name: 'tampilan.json',
      content: Buffer.from(JSON.stringify(shown, null, 1), 'utf8'),
    } as const;
    if (kind !== 'report') return [paper, view];
    const annex = await annexPdf(this.printer, open, { number, code: seal.code, day, office });
    return [paper, { name: 'lampiran.pdf', content: annex }, view];
  }

  private print(shown: ShownPaper, seal: PaperSeal): Promise<Buffer> {
    return this.printer.print(paperHtml(shown), sealFoot(seal), formOf(shown));
  }

  /** What is signed is what was printed: if something else stands by then, nothing is kept. */
  private async keep(scope: WriteScope, { numbered, issued, key }: Printed, stands: Stands): Promise<void> {
    if (stands.assessmentId !== issued.assessmentId || stands.statementId !== issued.statementId)
      throw new Refusal('paper-refused', { obstacle: 'changed-meanwhile' });
    await this.papers.issueIn(scope, numbered, issued, key);
  }
}

const unitOf = ({ statement }: OpenFiling): string => statement.statement.unit.name;

function mustBeOfOffice(caller: Caller): void {
  const office = partsOf(caller).some((part) => part !== 'manager');
  if (!office) throw new Refusal('step-refused', { hindrance: 'not-yours' });
}

function mustBeIssuable(open: OpenFiling, office: Office, kind: PaperKind): void {
  const obstacle = paperObstacle(kind, paperFacts(open, officeFaults(office).length === 0));
  if (obstacle !== undefined) throw new Refusal('paper-refused', { obstacle });
}

/** The seal of a paper: what its QR says, signed. */
function sealed(
  said: Omit<SealedFields, 'number' | 'key'>,
  { numbered: { number }, office: { address }, key }: Making,
): PaperSeal & { readonly signature: string } {
  const text = sealText({ ...said, number, key: key.id });
  const signature = key.sign(text);
  const code = shortCode(signature);
  return { qr: qrText(text, signature, address), number, code, address, unit: said.unit, signature };
}

/** What the QR says of the result: of a paper that tells it. */
function outcomeOf(
  { shown }: OpenFiling,
  kind: PaperKind,
): { readonly total: string; readonly predicate: string } {
  const tells = kind === 'report' || kind === 'certificate';
  const { total = null, grade = null } = (tells && shown?.period) || {};
  return { total: total ? points(total.least) : '', predicate: grade ?? '' };
}
