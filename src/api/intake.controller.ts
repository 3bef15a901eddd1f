import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../domain/access/caller';
import { TRAY_STATES, isTrayState } from '../intake/tray';
import type { Received, TrayEntry, TrayList } from '../intake/tray';
import { TrayIntakeService } from '../intake/tray-intake.service';
import { TrayService, choiceOf } from '../intake/tray.service';
import { besideSaid } from '../intake/upload-fields';
import { CalledBy } from '../web/caller';
import { filesIn } from '../web/form';
import { named } from './document/answer-schemas';

/** So many files one answer tells at most. */
const MOST = 200;

/** A form with files of the tray, in the document. */
export const INTAKE_FORM = {
  type: 'object',
  required: ['file'],
  properties: {
    kind: { type: 'string' },
    name: { type: 'string' },
    year: { type: 'string' },
    rules: { type: 'string' },
    file: { type: 'array', items: { type: 'string', format: 'binary' } },
  },
};

type Fields = Readonly<Record<string, unknown>> | undefined;

/** The tray for programs: many files in, what became of each, and what is asked. */
@Controller('api/intake')
export class IntakeApiController {
  constructor(
    private readonly intake: TrayIntakeService,
    private readonly tray: TrayService,
  ) {}

  /** Puts files, or the files of archives, into the tray; they are read one by one. What is said beside them stands before them in the form.
   * @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set` */
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: INTAKE_FORM })
  @ApiCreatedResponse({ schema: named('Received') })
  async receive(@CalledBy() caller: Caller, @Req() request: FastifyRequest): Promise<Received> {
    return this.intake.receiveAll(caller, filesIn(request));
  }

  /** The files of the tray, the newest first, and how many there are in each state. */
  @Get()
  @ApiQuery({ name: 'state', required: false, enum: [...TRAY_STATES] })
  @ApiQuery({ name: 'offset', required: false })
  @ApiQuery({ name: 'limit', required: false, description: `at most ${MOST}` })
  @ApiOkResponse({ schema: named('TrayList') })
  async list(@CalledBy() caller: Caller, @Query() query: Record<string, unknown>): Promise<TrayList> {
    const state = textOf(query['state']);
    const limit = Math.min(countOf(query['limit'], MOST), MOST);
    const search = { offset: countOf(query['offset'], 0), limit };
    return this.tray.list(caller, { ...search, ...(isTrayState(state) ? { state } : {}) });
  }

  /** @throws Refusal `upload-not-found` */
  @Get(':id')
  @ApiOkResponse({ schema: named('TrayEntry') })
  async entry(@CalledBy() caller: Caller, @Param('id') id: string): Promise<TrayEntry> {
    return this.tray.get(caller, id);
  }

  /** Says whose a file is: `unit` is the id of a unit, `register` for the new one that it names, `new` for one of its own beside
   * its namesakes.
   * @throws Refusal `upload-not-found`, `unit-not-found`, `officials-only`, `bad-request` */
  @Post(':id/settle')
  @HttpCode(200)
  @ApiBody({ schema: { type: 'object', required: ['unit'], properties: { unit: { type: 'string' } } } })
  @ApiOkResponse({ schema: named('TrayEntry') })
  async settle(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: Fields,
  ): Promise<TrayEntry> {
    await this.tray.settle(caller, id, choiceOf(textOf(body?.['unit'])));
    return this.tray.get(caller, id);
  }

  /** Has a file read again, with `kind`, `name`, `year` or `rules` that are said of it now.
   * @throws Refusal `upload-not-found`, `unknown-kind`, `bad-request` */
  @Post(':id/retry')
  @HttpCode(200)
  @ApiOkResponse({ schema: named('TrayEntry') })
  async retry(@CalledBy() caller: Caller, @Param('id') id: string, @Body() body: Fields): Promise<TrayEntry> {
    const said = Object.entries(body ?? {}).map(([name, value]) => [name, textOf(value)] as const);
    await this.tray.retry(caller, id, besideSaid(said));
    return this.tray.get(caller, id);
  }

  /** Puts a file away; `reason` says why. @throws Refusal `upload-not-found`, `bad-request` */
  @Post(':id/discard')
  @HttpCode(200)
  @ApiOkResponse({ schema: named('TrayEntry') })
  async discard(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: Fields,
  ): Promise<TrayEntry> {
    await this.tray.discard(caller, id, textOf(body?.['reason']));
    return this.tray.get(caller, id);
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const countOf = (value: unknown, otherwise: number): number =>
  /^\d{1,7}$/.test(textOf(value)) ? Number(value) : otherwise;
