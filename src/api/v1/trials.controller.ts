import { Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UnderstandingService } from '../../intake/understanding.service';
import type { Caller } from '../../domain/access/caller';
import { tidyFaults } from '../../domain/statement/fault';
import { readingDocument, type ReadingDocument } from '../../reading/reading-document';
import { CalledBy } from '../../web/caller';
import { fileRefused, statementRefused } from '../../web/problem';
import { AssessingService } from '../assessing.service';
import { named } from '../document/answer-schemas';
import { flag, list, object, OPEN, optional, text, type Schema } from '../document/schema';
import { uploadIn, UPLOAD_FORM } from '../upload-sent';
import { STATEMENT_FIELDS, yearsIn, type JsonStatement } from './json-statement';
import { Asked, Resource, Sent, Work } from './shape/operation';
import { NOTHING, type Nothing } from './shape/nothing';

/** A JSON statement with what is asked of it. */
interface TrialSent extends JsonStatement {
  readonly rules?: readonly string[];
  readonly readings?: readonly string[];
  readonly edition?: object;
}

const ids: Schema<readonly string[]> = { ...list<string>({ ...text, maxLength: 100 }), maxItems: 50 };
const TRIAL = object<TrialSent>({
  ...STATEMENT_FIELDS,
  rules: optional<readonly string[]>({
    ...ids,
    description: 'ids of rule sets; the one in force unless given',
  }),
  readings: optional<readonly string[]>({ ...ids, description: 'ids of readings' }),
  edition: optional<object>({
    ...{ type: 'object' },
    description: 'an edition of an office; judges in the place of its law',
  }),
});

interface TrialAsked {
  readonly trace?: boolean;
  readonly compliance?: boolean;
}

const HOW = object<TrialAsked>({
  trace: optional<boolean>({ ...flag, default: true, description: 'with how each value came about' }),
  compliance: optional<boolean>({ ...flag, description: 'with what the law demands beside the score' }),
});

/** What comes out for a statement that is not stored. */
@Resource('trial-assessments')
export class TrialsV1Controller {
  constructor(private readonly assessing: AssessingService) {}

  /** Told as bytes: they were made, and put into JSON, in another thread.
   * @throws Refusal `file-refused` with each fault, `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`, `bad-request`, `busy` */
  @Work('', {
    ...{ id: 'tryAssessment', says: 'Assesses a statement and stores nothing: one result for each rule set' },
    answers: { type: 'array', items: named('Assessment') },
  })
  @Header('content-type', 'application/json; charset=utf-8')
  async assess(
    @Sent(TRIAL) sent: TrialSent,
    @Asked(HOW) { trace = true, compliance }: TrialAsked,
  ): Promise<Buffer> {
    const { rules = [], readings = [], edition, ...statement } = sent;
    const [first, ...rest] = yearsIn(statement);
    if (!first) throw statementRefused([{ code: 'no-years', path: 'periods' }]);
    return this.assessing.assess([first, ...rest], {
      ...{ rules, readings, traces: trace },
      ...(edition === undefined ? {} : { edition: JSON.stringify(edition) }),
      ...(compliance === undefined ? {} : { compliance }),
    });
  }
}

/** How the rows of a file would be read. */
@Resource('mappings')
export class MappingsV1Controller {
  constructor(private readonly understanding: UnderstandingService) {}

  /** @throws Refusal `no-file`, `unknown-kind`, `bad-request`, `file-refused` with each fault */
  @Work(
    '',
    { id: 'tryMapping', says: 'How each row of a file is read; nothing is stored', answers: OPEN },
    UPLOAD_FORM,
  )
  async read(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ReadingDocument> {
    const { incoming } = await uploadIn(request);
    const understood = await this.understanding.read(caller, incoming);
    if ('faults' in understood) throw fileRefused(tidyFaults(understood.faults));
    return readingDocument(incoming.filename, understood.reading);
  }
}
