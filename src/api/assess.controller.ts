import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { assessPeriods } from '../assessments/assess-periods';
import { editionDocument } from '../assessments/edition';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { tidyFaults } from '../domain/statement/fault';
import { readJsonValue } from '../ingestion/json-statement';
import { faultLine } from '../rendering/messages';
import { Settings } from '../settings';
import { ResultsService } from '../assessments/results.service';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';

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
    private readonly settings: Settings,
  ) {}

  /**
   * Assesses a JSON statement without storing it. Rule sets may be named in `rules` and readings in `readings` beside
   * `unit` and `periods`.
   *
   * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`
   */
  @Post('assess')
  @HttpCode(200)
  assess(@Body() body: unknown): (AssessmentResult | RefusedResult)[] {
    const { rules, readings, ...statement } = objectOf(body);
    const outcome = readJsonValue(statement, { file: 'api' });
    if ('faults' in outcome) {
      const refused = tidyFaults(outcome.faults);
      return [
        { file: 'api', refused: refused.map((each) => ({ code: each.code, message: faultLine(each) })) },
      ];
    }
    const [first, ...rest] = outcome.reading.statements;
    const named = [textsOf(rules), textsOf(readings)] as const;
    return first ? assessPeriods('api', [first, ...rest], ...named, this.settings.limits) : [];
  }

  /** A rule set with its edition, as `rapor rules ID --json` prints it.
   * @throws Refusal `unknown-rule-set` */
  @Get('rules/:id')
  rules(@Param('id') id: string): ReturnType<typeof editionDocument> {
    const ruleSet = findRuleSet(id);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
    return editionDocument(ruleSet);
  }

  /** A stored assessment as JSON.
   * @throws Refusal `assessment-not-found` */
  @Get('assessments/:id')
  async assessment(@CalledBy() caller: Caller, @Param('id') id: string): Promise<AssessmentResult[]> {
    return [(await this.results.show(caller, id)).result];
  }
}

/** The names in `rules` or `readings`.
 * @throws Refusal `bad-request` for anything but a list of texts */
function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  const texts = Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  if (!Array.isArray(value) || texts.length < value.length)
    throw new Refusal('bad-request', { reason: 'no-list-of-texts' });
  return texts;
}

/** @throws Refusal `bad-request` for a body that is no object */
function objectOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('bad-request', { reason: 'no-object' });
  return { ...body };
}
