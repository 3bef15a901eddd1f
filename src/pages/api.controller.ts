import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { assessPeriods } from '../assessments/assess-periods';
import { editionOf } from '../assessments/edition';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { readJsonStatement } from '../ingestion/json-statement';
import { faultLine } from '../rendering/messages';
import { ResultsService } from './results.service';

/** A file or statement that was not taken: each fault by code, with a sentence for people. */
interface RefusedResult {
  readonly file: string;
  readonly refused: readonly { readonly code: string; readonly message: string }[];
}

/** The same forms as the command line, for programs. */
@Controller('api')
export class ApiController {
  constructor(private readonly results: ResultsService) {}

  /**
   * Assesses a JSON statement without storing it. Rule sets may be named in `rules` and readings in `readings` beside
   * `unit` and `periods`.
   *
   * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`
   */
  @Post('assess')
  @HttpCode(200)
  assess(@Body() body: unknown): (AssessmentResult | RefusedResult)[] {
    const { rules, readings, ...statement } = (typeof body === 'object' ? body : {}) as Record<
      string,
      unknown
    >;
    const outcome = readJsonStatement(JSON.stringify(statement), { file: 'api' });
    if ('faults' in outcome) {
      const refused = outcome.faults.map((fault) => ({ code: fault.code, message: faultLine(fault) }));
      return [{ file: 'api', refused }];
    }
    const [first, ...rest] = outcome.reading.statements;
    return first ? assessPeriods('api', [first, ...rest], textsOf(rules), textsOf(readings)) : [];
  }

  /** A rule set with its edition, as `rapor rules ID --json` prints it.
   * @throws Refusal `unknown-rule-set` */
  @Get('rules/:id')
  rules(@Param('id') id: string): { edition: { hash: string; date: string }; ruleSet: unknown } {
    const ruleSet = findRuleSet(id);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
    const { hash, date, data } = editionOf(ruleSet);
    return { edition: { hash, date }, ruleSet: JSON.parse(data) as unknown };
  }

  /** A stored assessment as JSON.
   * @throws Refusal `assessment-not-found` */
  @Get('assessments/:id')
  async assessment(@Param('id') id: string): Promise<AssessmentResult[]> {
    return [(await this.results.show(id)).result];
  }
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
