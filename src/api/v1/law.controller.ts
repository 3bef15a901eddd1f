import { Param } from '@nestjs/common';
import { editionDocument } from '../../assessments/edition';
import { DATA_SETS } from '../../domain/data-dictionary';
import { REFUSALS, Refusal } from '../../domain/errors';
import { isOneOf } from '../../domain/records';
import { findRuleSet, ruleSets } from '../../domain/rules/registry';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { PROBLEM_TITLES } from '../../rendering/messages';
import { STATUS } from '../../web/statuses';
import { among, list, object, OPEN, optional } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource } from './shape/operation';
import type { ProblemKind } from './told/problem';
import { ruleSetTold, type RuleSetTold } from './told/rule';

interface RulesAsked {
  readonly kind?: Kind;
}

const RULES = object<RulesAsked>({ kind: optional(among(KINDS)) });

/** The regulations that judge: the same for everybody. */
@Resource('rules')
export class RulesV1Controller {
  @Look('', { id: 'listRules', says: 'Every regulation that judges', answers: list(told('RuleSet')) })
  list(@Asked(RULES) { kind }: RulesAsked): RuleSetTold[] {
    return ruleSets.filter(({ kinds }) => kind === undefined || kinds.includes(kind)).map(ruleSetTold);
  }

  /** @throws Refusal `not-found` */
  @Look(':id', { id: 'getRules', says: 'A regulation with all it holds', answers: OPEN })
  one(@Param('id') id: string, @Asked(NOTHING) _: Nothing): ReturnType<typeof editionDocument> {
    const ruleSet = findRuleSet(id);
    if (!ruleSet) throw new Refusal('not-found');
    return editionDocument(ruleSet);
  }
}

const kindOf = (code: ProblemKind['code']): ProblemKind => {
  const status = STATUS[code];
  return { code, status, title: PROBLEM_TITLES[status] };
};

/** What the codes of refusals mean: where the `type` of each problem leads. */
@Resource('problems')
export class ProblemsV1Controller {
  @Look('', { id: 'listProblems', says: 'Every code of a refusal', answers: list(told('ProblemKind')) })
  list(@Asked(NOTHING) _: Nothing): ProblemKind[] {
    return REFUSALS.map(kindOf);
  }

  /** @throws Refusal `not-found` */
  @Look(':code', { id: 'getProblem', says: 'What a code means', answers: told('ProblemKind') })
  one(@Param('code') code: string, @Asked(NOTHING) _: Nothing): ProblemKind {
    if (!isOneOf(REFUSALS, code)) throw new Refusal('not-found');
    return kindOf(code);
  }
}

/** What each column of an export means. */
@Resource('dictionary')
export class DictionaryV1Controller {
  @Look('', { id: 'getDictionary', says: 'What each column of an export means', answers: OPEN })
  list(@Asked(NOTHING) _: Nothing): typeof DATA_SETS {
    return DATA_SETS;
  }
}
