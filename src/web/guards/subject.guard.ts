import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AssessmentsService } from '../../assessments/assessments.service';
import { mayAdminister } from '../../domain/access/caller';
import type { Caller } from '../../domain/access/caller';
import { VISITOR } from '../../domain/access/grant';
import { Refusal, type RefusalCode } from '../../domain/errors';
import { FilingsService } from '../../filings/filings.service';
import { StatementsService } from '../../statements/statements.service';
import { UnitsService } from '../../units/units.service';
import { keepCaller, WhoCalls } from '../caller';
import { standingOf, type SubjectKind } from './subjects';

/** How it is found out whether the unit of a subject is within reach, and what is said where it is not. */
interface Asked {
  readonly withinReach: (caller: Caller, id: string) => Promise<boolean>;
  readonly otherwise: RefusalCode;
}

/**
 * The one guard: finds out who calls, and answers what is about a unit out of reach exactly as if it did not exist.
 */
@Injectable()
export class SubjectGuard implements CanActivate {
  private readonly asked: Record<SubjectKind, Asked>;

  constructor(
    private readonly whoCalls: WhoCalls,
    units: UnitsService,
    statements: StatementsService,
    assessments: AssessmentsService,
    filings: FilingsService,
  ) {
    this.asked = {
      unit: { withinReach: units.withinReach.bind(units), otherwise: 'unit-not-found' },
      statement: { withinReach: statements.withinReach.bind(statements), otherwise: 'statement-not-found' },
      assessment: {
        withinReach: assessments.withinReach.bind(assessments),
        otherwise: 'assessment-not-found',
      },
      filing: { withinReach: filings.withinReach.bind(filings), otherwise: 'filing-not-found' },
      upload: {
        withinReach: statements.uploadWithinReach.bind(statements),
        otherwise: 'upload-not-found',
      },
    };
  }

  /** @throws Refusal `sign-in-needed`, `form-expired`, `administrators-only`, `unit-not-found`, `statement-not-found`, `assessment-not-found`, `filing-not-found`, `upload-not-found` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const caller = await this.whoCalls.of(request);
    keepCaller(request, caller);
    const standing = standingOf(request.routeOptions.url ?? '');
    if (standing?.standing !== 'public' && caller.id === VISITOR.id) throw new Refusal('sign-in-needed');
    if (standing?.standing === 'administration' && !mayAdminister(caller))
      throw new Refusal('administrators-only');
    if (standing?.standing !== 'subject') return standing !== undefined;
    const { is, param } = standing;
    const id = request.params[param] ?? '';
    const { withinReach, otherwise } = this.asked[is];
    if (!(await withinReach(caller, id))) throw new Refusal(otherwise, { [is]: id });
    return true;
  }
}
