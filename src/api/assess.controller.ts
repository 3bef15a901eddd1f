import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { editionDocument } from '../assessments/edition';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { tidyFaults } from '../domain/statement/fault';
import type { Fault } from '../domain/statement/fault';
import { readJsonValue } from '../ingestion/json-statement';
import { faultLine } from '../rendering/messages';
import { ResultsService } from '../assessments/results.service';
import { PartsService } from '../examination/parts.service';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { named } from './document/answer-schemas';
import { OPEN } from './document/schema';
import { AssessingService } from './assessing.service';
import { AssessBody, AssessQuery } from './requests.dto';
import { OBJECT, VALID } from './validated';

/** A file or statement that was not taken: each fault by code, with a sentence for people. */
interface RefusedResult {
  readonly file: string;
  readonly refused: readonly { readonly code: string; readonly message: string }[];
}

/** The same forms as the command line, for programs. */
@Controller('api')
export class ApiController {
  constructor(
    private readonly results: ResultsService,
    private readonly assessing: AssessingService,
    private readonly parts: PartsService,
  ) {}

  /**
   * Assesses a JSON statement without storing it. Rule sets may be named in `rules` and readings in `readings` beside
   * `unit` and `periods`, and an office's edition given in `edition`, as its file says it; with `kepatuhan=ya` also what the law demands beside the score. Told as bytes: they were made, and put into JSON, in another thread.
   *
   * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`, `bad-request`, `busy`
   */
  @ApiOkResponse({
    description: 'One result for each rule set; or the faults of a statement that cannot be read',
    schema: { type: 'array', items: { anyOf: [named('Assessment'), named('RefusedStatement')] } },
  })
  @Post('assess')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  async assess(
    @Body(OBJECT, VALID) body: AssessBody,
    @Query(VALID) { trace, kepatuhan }: AssessQuery,
  ): Promise<Buffer | RefusedResult[]> {
    const { rules = [], readings = [], edition, ...statement } = body;
    const outcome = readJsonValue(statement, { file: 'api' });
    if ('faults' in outcome) return [refusedResult(outcome.faults)];
    const [first, ...rest] = outcome.reading.statements;
    if (!first) return [];
    return this.assessing.assess([first, ...rest], {
      ...{ rules, readings, traces: trace !== '0' },
      ...(edition === undefined ? {} : { edition: JSON.stringify(edition) }),
      ...(kepatuhan === undefined ? {} : { compliance: kepatuhan === 'ya' }),
    });
  }

  /** A rule set with its edition, as `rapor rules ID --json` prints it.
   * @throws Refusal `unknown-rule-set` */
  @ApiOkResponse({
    schema: OPEN,
    description: 'The edition, and the rule set with all it holds',
  })
  @Get('rules/:id')
  rules(@Param('id') id: string): ReturnType<typeof editionDocument> {
    const ruleSet = findRuleSet(id);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
    return editionDocument(ruleSet);
  }

  /** A stored assessment as JSON; with `kepatuhan=ya` also what the law demands beside the score.
   * @throws Refusal `assessment-not-found` */
  @ApiOkResponse({ schema: { type: 'array', items: named('Assessment') }, description: 'The one result' })
  @Get('assessments/:id')
  async assessment(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('kepatuhan') compliance?: string,
  ): Promise<AssessmentResult[]> {
    const asked = compliance === undefined ? undefined : compliance === 'ya';
    const { result, statement } = await this.results.show(caller, id, asked);
    return [await this.parts.whole(caller, result, statement)];
  }
}

/** @throws Refusal `bad-request` for more than any statement can mean */
function refusedResult(faults: readonly Fault[]): RefusedResult {
  if (faults.some(({ code }) => code === 'too-many'))
    throw new Refusal('bad-request', { reason: 'too-many-entries' });
  const refused = tidyFaults(faults).map((each) => ({ code: each.code, message: faultLine(each) }));
  return { file: 'api', refused };
}
