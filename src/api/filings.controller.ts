import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { PARTS } from '../domain/filing/stages';
import { stepNamed } from '../domain/filing/steps';
import { DeskService } from '../examination/desk.service';
import type { OpenFiling } from '../examination/desk.service';
import type { JudgedYear } from '../examination/judged-years.service';
import { IssuingService } from '../reports/issuing.service';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';
import { FilingStepBody } from './requests.dto';
import { VALID } from './validated';

/** A filing as programs see it. */
interface FilingAnswer extends Pick<OpenFiling, 'facts' | 'steps'> {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly stage: OpenFiling['filing']['stage'];
  readonly statement: string;
  readonly assessment: string | null;
  /** The others that are filed with it, each judged by its own law: the savings and loan unit of a cooperative that trades. */
  readonly parts: readonly PartAnswer[];
  readonly deadlines: readonly {
    readonly name: string;
    readonly due: string;
    readonly met: string | null;
    readonly source: string;
    readonly confidence: string;
  }[];
}

/** One of several units of one filing. */
interface PartAnswer {
  readonly unit: string;
  readonly kind: string;
  readonly statement: string;
  readonly assessment: string | null;
}

/** Filings, for programs. */
@Controller('api/filings/:id')
export class FilingsApiController {
  constructor(
    private readonly desk: DeskService,
    private readonly issuing: IssuingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  @ApiOkResponse({
    schema: OPEN,
    description: 'How far a filing is, its steps, deadlines and what is missing',
  })
  @Get()
  async show(@CalledBy() caller: Caller, @Param('id') id: string): Promise<FilingAnswer> {
    return answerOf(await this.desk.get(caller, id));
  }

  /** Takes a step; signing issues its paper.
   * @throws Refusal `filing-not-found`, `step-refused`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request` */
  @ApiOkResponse({ schema: OPEN, description: 'The filing after the step' })
  @Post('steps')
  @HttpCode(200)
  async take(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body(VALID) { step: name, as: part = '', reason = '' }: FilingStepBody,
  ): Promise<FilingAnswer> {
    const step = stepNamed(name);
    if (!step) throw new Refusal('bad-request', { reason: 'unknown-step' });
    const asked = { as: PARTS.find((each) => each === part), reason };
    if (step === 'sign') await this.issuing.sign(caller, id, asked);
    else await this.desk.take(caller, id, { step, ...asked });
    return answerOf(await this.desk.get(caller, id));
  }
}

const partOf = ({ statement, shown }: JudgedYear): PartAnswer => ({
  unit: statement.unitId,
  kind: statement.statement.unit.kind,
  statement: statement.id,
  assessment: shown?.assessmentId ?? null,
});

function answerOf({ filing, steps, facts, statement, shown, deadlines, others }: OpenFiling): FilingAnswer {
  const { id, unitId: unit, year, stage } = filing;
  return {
    ...{ id, unit, year, stage, facts, steps },
    statement: statement.id,
    assessment: shown?.assessmentId ?? null,
    parts: others.map(partOf),
    deadlines: deadlines.map(({ rule: { name, source, confidence }, due, met }) => ({
      ...{ name, due, met, source, confidence },
    })),
  };
}
