import { Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../../database/token';
import type { Caller } from '../../domain/access/caller';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { FilingsIntakeService } from '../../intake/filings-intake.service';
import { PERIOD_ANSWERS, SCALE_ANSWERS } from '../../intake/frame-questions';
import { besideSaid, saidOfKept } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import { StatementsService } from '../../statements/statements.service';
import { CalledBy } from '../../web/caller';
import { named } from '../document/answer-schemas';
import { among, list, object, optional, orNull, text, whole, type Schema } from '../document/schema';
import { FOR_ALL, layersOf, type Chosen, type LayersSaid } from '../layers';
import { choicesOf, uploadIn, UPLOAD_FORM, type UploadSent } from '../upload-sent';
import { onceKey, sayRepeated } from './once/once.interceptor';
import { RepliesService } from './once/replies.service';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, LookFile, Repeats, Resource, Sent, Store } from './shape/operation';
import { asForm, BOOK_YEAR } from './shape/said';
import { takenAnswer } from './taken-answer';

/** What somebody says to the questions of a kept file. */
interface AnswersSent {
  readonly kind?: Kind;
  readonly name?: string;
  readonly year?: number;
  readonly sheet?: string;
  readonly column?: string;
  readonly scale?: (typeof SCALE_ANSWERS)[number];
  readonly period?: (typeof PERIOD_ANSWERS)[number];
  readonly rules?: string;
  /** For each row that is doubtful; an empty list leaves them out. */
  readonly corrections?: readonly { readonly key: string; readonly line: string | null }[];
  /** Where the file contradicts what was typed. */
  readonly layers?: LayersSaid;
}

const short: Schema<string> = { ...text, maxLength: 200 };

const ANSWERS = object<AnswersSent>({
  kind: optional(among(KINDS)),
  name: optional(short),
  year: optional(BOOK_YEAR),
  sheet: optional(short),
  column: optional<string>({ ...short, description: 'B, or B+C to add columns up' }),
  scale: optional(among(SCALE_ANSWERS)),
  period: optional(among(PERIOD_ANSWERS)),
  rules: optional(short),
  corrections: optional(
    list(object<{ key: string; line: string | null }>({ key: short, line: orNull(short) })),
  ),
  layers: optional<LayersSaid>({
    anyOf: [
      among(FOR_ALL),
      list(object<Chosen>({ year: whole, place: short, take: among(['typed', 'file']) })),
    ],
  }),
});

const TAKEN = { anyOf: [named('Taken'), named('TakenFilings')] };

/** Files taken in and assessed, with the questions that they leave open. */
@Resource('uploads')
export class UploadsV1Controller {
  constructor(
    private readonly filings: FilingsIntakeService,
    private readonly uploads: UploadsService,
    private readonly replies: RepliesService,
  ) {}

  /**
   * Takes a file in. What it leaves open is asked: the file is kept, nothing of it is stored, and its questions are answered
   * at `/uploads/ID/answers` without sending it again. An export of many filings is taken filing by filing.
   *
   * @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `no-rule-set-in-force`, `bad-request`, `filing-closed`,
   *   `file-refused` with each fault, `questions-open`
   */
  @Store('', { id: 'takeUpload', says: 'Takes a file in and assesses it', answers: TAKEN }, UPLOAD_FORM)
  @Repeats()
  async take(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Asked(NOTHING) _: Nothing,
  ): Promise<unknown> {
    const key = onceKey(request);
    const sent = await uploadIn(request);
    const { incoming } = sent;
    const take = async (): Promise<object> =>
      takenAnswer(await this.filings.take(caller, incoming), incoming.layers);
    if (key === undefined) return take();
    const { answer, isRepeated } = await this.replies.once(caller, key, fingerprintOf(sent), take);
    if (isRepeated) sayRepeated(reply);
    return answer;
  }

  /** Answers what a kept file leaves open: it is taken in, or asked on. What was answered before stands.
   * @throws Refusal `upload-not-found`, and as `take` */
  @Store(':id/answers', { id: 'answerUpload', says: 'Answers the questions of a kept file', answers: TAKEN })
  async answer(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(ANSWERS) sent: AnswersSent,
    @Asked(NOTHING) _: Nothing,
  ): Promise<object> {
    const { corrections, layers: chosen, ...said } = sent;
    const kept = saidOfKept(await this.uploads.again(caller, id), besideSaid(asForm(said)));
    const layers = chosen && layersOf(chosen);
    const taken = await this.uploads.take(caller, {
      ...kept,
      ...(corrections === undefined ? {} : { choices: choicesOf(corrections) }),
      ...(layers === undefined ? {} : { layers }),
    });
    return takenAnswer(taken, layers);
  }
}

/** The original of a file, as it came in. */
@Resource('uploads/:id/file')
export class OriginalsV1Controller {
  constructor(private readonly statements: StatementsService) {}

  /** @throws Refusal `upload-not-found` */
  @LookFile('', { id: 'getUploadFile', says: 'A file as it came in' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return (await this.statements.original(caller, id)).content;
  }
}

/** The same file with the same said beside it, whatever parts the form was sent in. */
function fingerprintOf({ incoming, layers }: UploadSent): string {
  const { content, choices, ...said } = incoming;
  return hashOf(JSON.stringify([{ ...said, layers }, [...(choices ?? [])], hashOf(content)]));
}
