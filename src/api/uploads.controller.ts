import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import { isRecord } from '../domain/records';
import { chartIndex } from '../domain/statement/chart';
import { KINDS } from '../domain/statement/kind';
import type { Fault } from '../domain/statement/fault';
import { readingDocument } from '../reading/reading-document';
import { faultLine } from '../rendering/messages';
import { MOST_BUNDLED, bundleOf } from '../spreadsheets/bundle';
import { readForm } from '../web/form';
import type { SentForm } from '../web/form';
import { LEFT_OUT, rowId } from '../reading/row-choices';
import type { RowChoices } from '../reading/row-choices';
import { UnderstandingService } from '../intake/understanding.service';
import { contestedPlaces, layersIn } from './layers';
import { incomingOf } from '../intake/upload-fields';
import { FilingsIntakeService } from '../intake/filings-intake.service';
import type { TakenFiling } from '../intake/filings-intake.service';
import { partAsked } from '../intake/frame-questions';
import { uploadAsked } from '../intake/taken';
import type { FrameAsked, Incoming, Taken, TakenIn } from '../intake/uploads.service';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
} from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { named } from './document/answer-schemas';
import { OPEN } from './document/schema';

/** Corrections of every row of a large file. */
const LIMITS = { fields: 16, fieldSize: 1024 * 1024, files: MOST_BUNDLED };

const field = { type: 'string' };
/** A form with a file. */
const FORM = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'array',
      items: { type: 'string', format: 'binary' },
      description: 'Several files of one unit are read as one statement',
    },
    kind: field,
    name: field,
    year: field,
    sheet: field,
    column: field,
    scale: { type: 'string', enum: ['1', '1000', '1000000', '1000000000'] },
    period: { type: 'string', enum: ['whole', 'part'] },
    rules: field,
    corrections: field,
  },
};

/** Workbooks for programs: how one is read, and one taken in with corrections. Forms as `multipart/form-data`. */
@Controller('api')
export class UploadsApiController {
  constructor(
    private readonly filings: FilingsIntakeService,
    private readonly understanding: UnderstandingService,
  ) {}

  /** How the rows of a file are read; nothing is stored. Fields: `file`, and optionally `kind`, `name`, `corrections`.
   * @throws Refusal `no-file`, `unknown-kind`, `bad-request` */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiOkResponse({ schema: OPEN, description: 'How each row was read' })
  @Post('read')
  async read(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const incoming = await incomingIn(request);
    const understood = await this.understanding.read(caller, incoming);
    if ('faults' in understood) void reply.status(422).send(refused(understood.faults));
    else void reply.status(200).send(readingDocument(incoming.filename, understood.reading));
  }

  /**
   * Takes a file in. With `corrections`, a list of `{ key, line }` in JSON (perhaps empty), rows that stay doubtful are
   * left out; without, a file with doubtful rows is kept and answered with them (409), and nothing of it is stored.
   * A file that contradicts what was typed is kept and answered with those places (409) unless `layers` says which is to
   * count: `keep-typed`, `take-file`, or a list of `{ year, place, take }`; what such a list leaves open stays as typed.
   * An export of Simkopdes with many filings is taken filing by filing and answered with each (200).
   * A file that leaves its year, sheet, columns, scale or period open is kept and answered with what is asked (409): send it
   * again with `year`, `sheet`, `column` ("B", or "B+C" to add columns up), `scale` (1, 1000, 1000000) or `period` (whole, part).
   *
   * @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `no-rule-set-in-force`, `bad-request`
   */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiCreatedResponse({ schema: named('Taken'), description: 'Taken in and assessed' })
  @ApiOkResponse({ schema: named('TakenFilings'), description: 'An export: what became of each filing' })
  @ApiConflictResponse({ schema: OPEN, description: 'Something is asked first' })
  @Post('uploads')
  async take(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const incoming = await incomingIn(request);
    const taken = await this.filings.take(caller, incoming);
    if ('filings' in taken) void reply.status(200).send({ filings: taken.filings.map(filingTaken) });
    else if ('faults' in taken) void reply.status(422).send(refused(taken.faults));
    else if ('frameAskedOf' in taken) void reply.status(409).send(askedOfFrame(taken));
    else if ('layersAskedOf' in taken) {
      const { layersAskedOf: upload, years } = taken;
      void reply.status(409).send({ upload, contested: contestedPlaces(years) });
    } else if ('askedAbout' in taken) {
      const { askedAbout: upload, doubtful, unread, amounts } = taken;
      void reply.status(409).send({ upload, doubtful, unread, amounts });
    } else {
      const { assessmentId: assessment, revised, uploadId: upload, comparativesChanged, decided } = taken;
      const changed = comparativesChanged.map(({ year }) => year);
      const contested = contestedPlaces(decided, incoming.layers);
      const { unread, amounts } = taken;
      const news = { revised, comparativesChanged: changed, contested };
      void reply.status(201).send({ assessment, upload, ...news, unread, amounts, ...partsTaken(taken) });
    }
  }
}

async function incomingIn(request: FastifyRequest): Promise<Incoming> {
  const form = await readForm(request, LIMITS);
  const file = bundleOf(form.files);
  if (!file) throw new Refusal('no-file');
  const choices = choicesIn(form);
  const kind = form.fields.get('kind') ?? '';
  const fields = new Map([...form.fields, ['kind', kind]]);
  const layers = layersIn(form.fields.get('layers') ?? '');
  return {
    ...{ ...incomingOf({ fields }), ...file },
    ...(choices ? { choices } : {}),
    ...(layers ? { layers } : {}),
  };
}

/** @throws Refusal `bad-request` for anything but a list of `{ key, line }` */
function choicesIn({ fields }: SentForm): RowChoices | undefined {
  const text = fields.get('corrections');
  if (text === undefined || text === '') return undefined;
  const list = listOf(text);
  return new Map(
    list.map((each: unknown) => {
      const { key, line } = isRecord(each) ? each : {};
      if (typeof key !== 'string' || (typeof line !== 'string' && line !== null))
        throw new Refusal('bad-request', { reason: 'corrections-unreadable' });
      if (line !== null && !isLine(line)) throw new Refusal('bad-request', { reason: 'unknown-line' });
      return [rowId(key), line ?? LEFT_OUT];
    }),
  );
}

const isLine = (code: string): boolean => KINDS.some((kind) => chartIndex(kind).lines.has(code));

function listOf(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // Said below: it is no JSON at all.
  }
  throw new Refusal('bad-request', { reason: 'corrections-unreadable' });
}

/** What is open of the frame: which fields answer it, why it is asked, and what was understood. */
function askedOfFrame({ frameAskedOf: upload, open, frame }: FrameAsked): object {
  const asked = [...new Set(open.flatMap((each) => partAsked(each) ?? []))];
  return { upload, asked, open: refused(open).refused, ...(frame ? { frame } : {}) };
}

function refused(faults: readonly Fault[]): { readonly refused: readonly object[] } {
  return { refused: faults.map((each) => ({ ...each, message: faultLine(each) })) };
}

/** What became of the parts of a cooperative that its file shows by themselves; left out where it shows none. */
function partsTaken({ savingsUnit }: TakenIn): object {
  if (!savingsUnit) return {};
  const { incoming, taken } = savingsUnit;
  return { parts: [{ kind: incoming.kind, ...partTaken(taken) }] };
}

function partTaken(taken: Taken): object {
  const assessment = 'assessmentId' in taken ? taken.assessmentId : null;
  const upload = 'assessmentId' in taken ? taken.uploadId : uploadAsked(taken);
  const faults = 'faults' in taken ? taken.faults : [];
  return { assessment, upload, ...refused(faults) };
}

/** One filing of an export: its assessment, or why there is none. */
function filingTaken({ filename, taken }: TakenFiling): object {
  const assessment = 'assessmentId' in taken ? taken.assessmentId : null;
  const faults = 'faults' in taken ? taken.faults : [];
  const asked = assessment === null && faults.length === 0;
  return { filing: filename, assessment, asked, ...refused(faults) };
}
