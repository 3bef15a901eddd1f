import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssessmentsService } from '../../assessments/assessments.service';
import type { Caller, GivenYear, Role } from '../../domain/access/caller';
import { narrowedTo } from '../../domain/access/given-year';
import { VISITOR } from '../../domain/access/grant';
import { Refusal, type RefusalCode } from '../../domain/errors';
import { FilingsService } from '../../filings/filings.service';
import { StatementsService } from '../../statements/statements.service';
import { looksOn, viewerNow } from '../../rendering/viewer';
import { UnitsService } from '../../units/units.service';
import { Settings } from '../../settings';
import { callerOf, keepCaller, WhoCalls } from '../caller';
import { giveCookie } from '../cookies';
import { HeldShares } from '../held-shares';
import { isOfV1 } from '../problem';
import { RateLimits } from '../rate-limits';
import { HELD } from '../sign-in-address';
import { isShared } from './request-guard';
import { rolesOf } from './rights';
import { standingOf, type Standing, type SubjectKind } from './subjects';

/** How it is found out whether the unit of a subject is within reach, and what is said where it is not. */
interface Asked {
  readonly withinReach: (caller: Caller, id: string) => Promise<boolean>;
  /** The book year that it is of, where that was given to the caller without the rest of its unit. */
  readonly givenYear: (caller: Caller, id: string, year: string) => Promise<GivenYear | undefined>;
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
    private readonly rates: RateLimits,
    private readonly shares: HeldShares,
    private readonly settings: Settings,
    units: UnitsService,
    statements: StatementsService,
    assessments: AssessmentsService,
    filings: FilingsService,
  ) {
    this.asked = {
      unit: {
        withinReach: units.withinReach.bind(units),
        givenYear: async (_, unitId, year) => Promise.resolve({ unitId, year: Number(year) }),
        otherwise: 'unit-not-found',
      },
      statement: {
        withinReach: statements.withinReach.bind(statements),
        givenYear: statements.givenYear.bind(statements),
        otherwise: 'statement-not-found',
      },
      assessment: {
        withinReach: assessments.withinReach.bind(assessments),
        givenYear: assessments.givenYear.bind(assessments),
        otherwise: 'assessment-not-found',
      },
      filing: {
        withinReach: filings.withinReach.bind(filings),
        givenYear: filings.givenYear.bind(filings),
        otherwise: 'filing-not-found',
      },
      upload: {
        withinReach: statements.uploadWithinReach.bind(statements),
        givenYear: statements.givenYearOfUpload.bind(statements),
        otherwise: 'upload-not-found',
      },
    };
  }

  /**
   * @throws Refusal `too-many-requests`, `sign-in-needed`, `form-expired`, `not-for-role`, `unit-not-found`, `statement-not-found`,
   *   `assessment-not-found`, `filing-not-found`, `upload-not-found`
   */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const caller = await this.whoCalls.of(request);
    keepCaller(request, caller);
    const reply = http.getResponse<FastifyReply>();
    if (isOfV1(request.url)) await this.rates.count(callerOf(request), reply);
    const route = request.routeOptions.url ?? '';
    const standing = standingOf(route);
    if (standing === undefined) return false;
    if (standing.standing === 'public') return true;
    if (caller.id === VISITOR.id) throw await this.unsigned(request, reply);
    // First whether it is there at all: what is out of reach is not, for whatever role.
    if (standing.standing === 'subject')
      keepCaller(request, await this.reaching(caller, standing, request.params));
    mustBeFor(caller, rolesOf(request.method, route) ?? []);
    return true;
  }

  /** Somebody has to sign in first; what was shared is held meanwhile, for this browser. */
  private async unsigned(request: FastifyRequest, reply: FastifyReply): Promise<Refusal> {
    const key = isShared(request) ? await this.shares.hold(request) : undefined;
    if (key === undefined) return new Refusal('sign-in-needed');
    giveCookie(reply, this.settings, 'rapor_bagikan', key);
    return new Refusal('sign-in-needed', { shared: HELD });
  }

  /** Who asks, as far as the subject is within reach: of a year that was given, that year. */
  private async reaching(
    caller: Caller,
    { is, param }: Extract<Standing, { standing: 'subject' }>,
    params: Readonly<Record<string, string>>,
  ): Promise<Caller> {
    const id = params[param] ?? '';
    const { withinReach, givenYear, otherwise } = this.asked[is];
    if (await withinReach(caller, id)) return caller;
    const year = caller.given && (await givenYear(caller, id, params['year'] ?? ''));
    const narrowed = year && narrowedTo(caller, year);
    if (narrowed) {
      looksOn({ ...viewerNow(), only: year });
      return narrowed;
    }
    throw new Refusal(otherwise, { [is]: id });
  }
}

/** Without accounts whoever sits at the computer is everybody. */
function mustBeFor({ id, role }: Caller, roles: readonly Role[]): void {
  if (id !== 'local' && !roles.includes(role))
    throw new Refusal('not-for-role', { role, roles: roles.join(' ') });
}
