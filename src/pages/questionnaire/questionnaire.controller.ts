import { Controller, Get, Header, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import type { AskedList } from '../../domain/assessment/asked-lists';
import type { Tap } from '../../domain/questionnaire/tap';
import { FilingsService } from '../../filings/filings.service';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import type { Questionnaire } from '../../intake/questionnaire.service';
import type { TapOutcome } from '../../questionnaires/taps.service';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { closingOf } from '../shared/closing';
import type { Closing } from '../shared/closing';
import { LIST_LIMITS, evidenceIn } from '../shared/sent-evidence';
import { keyOf, tapsIn } from './answer-fields';
import { contestedFor, listPage, progressOf } from './list-page';
import type { Progress } from './list-page';
import { AS_LAST_YEAR, withLastYear } from './last-year';
import { overviewPage } from './overview-page';

const HTML = 'text/html; charset=utf-8';
type Fields = ReadonlyMap<string, string>;

/** What came of the answers in a form. */
interface Given {
  readonly law: string | undefined;
  readonly asked: Questionnaire;
  /** Those that somebody else answered otherwise in between. */
  readonly contested: readonly Tap[];
  /** Files that were not kept. */
  readonly refused: readonly RefusedEvidence[];
}

/** What a tap is answered. */
interface TapsAnswer {
  readonly progress: Progress;
  /** By the key of a question: what stands there, where somebody else answered otherwise. */
  readonly contested: Readonly<
    Record<string, { readonly said: string; readonly answer: string; readonly note: string }>
  >;
}

/** The questions of the law, a list at a time. */
@Controller('laporan/:statementId/kuesioner')
export class QuestionnaireController {
  constructor(
    private readonly questionnaire: QuestionnaireService,
    private readonly filings: FilingsService,
  ) {}

  /** @throws Refusal `statement-not-found`, `unknown-rule-set`, `no-rule-set-in-force` */
  @Get()
  @Header('content-type', HTML)
  async overview(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Query('hukum') law?: string,
    @Query('urut') order?: string,
  ): Promise<string> {
    const asked = await this.questionnaire.open(caller, id, law);
    const page = overviewPage(asked, { byPoints: order !== 'peraturan', law });
    return render('pages/questionnaire', { ...page, ...(await this.closingOf(caller, asked)) });
  }

  /** Makes one revision of what was answered, and shows its assessment.
   * @throws Refusal `statement-not-found`, `bad-request` */
  @Post('selesai')
  async finish(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const { assessmentId } = await this.questionnaire.finish(caller, id, fields.get('hukum') || undefined);
    void reply.redirect(`/penilaian/${assessmentId}`, 303);
  }

  /** @throws Refusal `statement-not-found`; NotFoundException for a number that asks nothing */
  @Get(':number')
  @Header('content-type', HTML)
  async list(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Param('number') number: string,
    @Query('hukum') law?: string,
  ): Promise<string> {
    const asked = await this.questionnaire.open(caller, id, law);
    const page = listPage(asked, { list: listIn(asked, number), law });
    return render('pages/questionnaire-list', { ...page, ...(await this.closingOf(caller, asked)) });
  }

  /** Keeps a list with its files and goes to the next one; it is shown again where somebody else answered otherwise, or a file was not kept.
   * @throws Refusal `statement-not-found`, `bad-request` */
  @Post(':number')
  async save(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { law, asked, contested, refused } = await this.given(caller, id, number, request);
    const list = listIn(asked, number);
    if (contested.length > 0 || refused.length > 0) {
      const closing = await this.closingOf(caller, asked);
      const page = { ...listPage(asked, { list, law, contested, refused }), ...closing };
      void reply
        .status(contested.length > 0 ? 409 : 422)
        .type(HTML)
        .send(render('pages/questionnaire-list', page));
    } else void reply.redirect(afterwards(asked, list, law), 303);
  }

  /** Keeps what was tapped, for the script of the page.
   * @throws Refusal `statement-not-found`, `bad-request` */
  @Post(':number/jawaban')
  async tap(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asked, contested } = await this.given(caller, id, number, request);
    void reply.send(answerFor(asked, listIn(asked, number), contested));
  }

  private async closingOf(caller: Caller, { stored }: Questionnaire): Promise<Closing> {
    return closingOf(stored, await this.filings.closedAt(caller, stored));
  }

  /** The fields of a form; with last year's answers where it asks for them. */
  private async completed(caller: Caller, id: string, number: string, fields: Fields): Promise<Fields> {
    if (fields.get(AS_LAST_YEAR) === undefined) return fields;
    return withLastYear(
      fields,
      await this.questionnaire.open(caller, id, fields.get('hukum') || undefined),
      number,
    );
  }

  /** Keeps the answers of a form, and opens the lists as they stand then. */
  private async given(caller: Caller, id: string, number: string, request: FastifyRequest): Promise<Given> {
    const form = await readForm(request, LIST_LIMITS);
    const { fields } = form;
    const law = fields.get('hukum') || undefined;
    const taps = tapsIn(await this.completed(caller, id, number, fields));
    const contested = contestedOf(taps, await this.questionnaire.give(caller, id, taps));
    const refused = await this.questionnaire.prove(caller, id, evidenceIn(form));
    return { law, asked: await this.questionnaire.open(caller, id, law), contested, refused };
  }
}

function listIn({ lists }: Questionnaire, number: string): AskedList {
  const list = lists.find((each) => each.number === number);
  if (!list) throw new NotFoundException();
  return list;
}

/** The next list of the law; after the last one the first that still asks something, else the overview. */
function afterwards({ stored, lists }: Questionnaire, list: AskedList, law: string | undefined): string {
  const next = lists[lists.indexOf(list) + 1] ?? lists.find((each) => each.answered < each.questions.length);
  const place = `/laporan/${stored.id}/kuesioner${next ? `/${next.number}` : ''}`;
  return law === undefined ? place : `${place}?hukum=${law}`;
}

function contestedOf(taps: readonly Tap[], outcomes: readonly TapOutcome[]): Tap[] {
  const keys = new Set(
    outcomes
      .filter(({ outcome }) => outcome === 'contested')
      .map(({ indicator, question }) => keyOf(indicator, question)),
  );
  return taps.filter(({ indicator, question }) => keys.has(keyOf(indicator, question)));
}

function answerFor(asked: Questionnaire, list: AskedList, contested: readonly Tap[]): TapsAnswer {
  const entries = contested.flatMap((tap) => {
    const entry = list.questions[tap.question]?.entry;
    if (!entry || tap.indicator !== list.number) return [];
    const stands = { said: contestedFor(tap, entry), answer: entry.answer, note: entry.note ?? '' };
    return [[keyOf(tap.indicator, tap.question), stands] as const];
  });
  return { progress: progressOf(asked, list), contested: Object.fromEntries(entries) };
}
