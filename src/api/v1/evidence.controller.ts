import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { WHOLE_RATIO } from '../../domain/filing/working-papers';
import type { EvidenceAt, EvidenceSource, EvidenceType, GivenAs } from '../../domain/questionnaire/evidence';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { EvidenceService } from '../../questionnaires/evidence.service';
import { StatementsService } from '../../statements/statements.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { flag, list, object, optional, text, whole, words, type Plain } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Remove, Resource, Store } from './shape/operation';

/** A file or photograph beside an answer of a unit's year. */
type EvidenceTold = Omit<EvidenceAt, 'unitId'>;

const EVIDENCE = object<EvidenceTold>({
  ...{ id: text, indicator: text, question: whole, name: text, size: whole, sha256: text },
  type: words<EvidenceType>({
    ...{ 'image/png': true, 'image/jpeg': true, 'image/webp': true, 'application/pdf': true },
  }),
  as: words<GivenAs>({ manager: true, examiner: true }),
  source: words<EvidenceSource>({ camera: true, file: true }),
  ...{ by: text, on: text },
});

/** What was kept, and what could not be. */
interface KeptTold {
  readonly evidence: readonly EvidenceTold[];
  readonly refused: readonly { readonly name: string; readonly fault: string }[];
}

const KEPT = object<KeptTold>({
  evidence: list(EVIDENCE),
  refused: list(object<KeptTold['refused'][number]>({ name: text, fault: text })),
});

const FORM: Plain = {
  type: 'object',
  required: ['file', 'indicator', 'question'],
  properties: {
    file: { type: 'string', format: 'binary' },
    indicator: { type: 'string', description: 'number of the list in the law' },
    question: { type: 'integer', description: `from 0; ${WHOLE_RATIO} for the whole ratio` },
  },
};

interface OriginalAsked {
  readonly original?: boolean;
}

const ORIGINAL = object<OriginalAsked>({
  original: optional<boolean>({ ...flag, description: 'what was sent; for officials' }),
});

/** Files and photographs beside the answers of a year. */
@Resource('statements/:id/evidence')
export class EvidenceV1Controller {
  constructor(
    private readonly questionnaire: QuestionnaireService,
    private readonly evidence: EvidenceService,
    private readonly statements: StatementsService,
  ) {}

  /** @throws Refusal `statement-not-found` */
  @Look('', { id: 'listEvidence', says: 'Files beside the answers of a year', answers: list(EVIDENCE) })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<EvidenceTold[]> {
    return (await this.questionnaire.evidenceOf(caller, id)).map(evidenceTold);
  }

  /** The same file twice at a question is one. @throws Refusal `statement-not-found`, `filing-closed`, `no-file`, `bad-request` */
  @Store('', { id: 'sendEvidence', says: 'Keeps a file beside an answer', answers: KEPT }, FORM)
  async send(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<KeptTold> {
    const { file, fields } = await readForm(request);
    if (!file || file.content.length === 0) throw new Refusal('no-file');
    const [indicator, question] = [fields.get('indicator') ?? '', fields.get('question') ?? ''];
    if (!/^(-1|\d{1,3})$/.test(question)) throw new Refusal('bad-request', { reason: 'field-unclear' });
    const place = { indicator: indicator.slice(0, 20), question: Number(question) };
    const sent = [{ ...place, name: file.filename, source: 'file' as const, content: file.content }];
    const refused = await this.questionnaire.prove(caller, id, { sent, takenBack: [], again: [] });
    return { evidence: await this.list(caller, id, _), refused: refused.map(refusedTold) };
  }

  /** What is shown of it; with `original` what was sent, which may say where a photograph was taken.
   * @throws Refusal `statement-not-found`, `upload-not-found`, `officials-only` */
  @LookFile(':evidence/file', { id: 'getEvidenceFile', says: 'A file beside an answer' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('evidence') evidence: string,
    @Asked(ORIGINAL) { original = false }: OriginalAsked,
  ): Promise<Buffer> {
    const { unitId } = await this.statements.get(caller, id);
    return (await this.evidence.open(caller, unitId, evidence, original)).content;
  }

  /** @throws Refusal `statement-not-found`, `upload-not-found`, `filing-closed` */
  @Remove(':evidence', { id: 'takeEvidenceBack', says: 'Takes the own file back; it stays in the trail' })
  async takeBack(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('evidence') evidence: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    const own = (await this.questionnaire.evidenceOf(caller, id)).filter((each) => each.as === 'manager');
    if (!own.some((each) => each.id === evidence))
      throw new Refusal('upload-not-found', { upload: evidence.slice(0, 100) });
    await this.questionnaire.prove(caller, id, { sent: [], takenBack: [evidence], again: [] });
  }
}

const evidenceTold = ({ unitId: _, ...told }: EvidenceAt): EvidenceTold => told;
const refusedTold = ({ name, fault }: RefusedEvidence): KeptTold['refused'][number] => ({ name, fault });
