import { Controller, Get, Header, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import type { AskedList } from '../../domain/assessment/asked-lists';
import { ANSWERS } from '../../domain/statement/statement';
import { DeskService } from '../../examination/desk.service';
import type { OpenFiling } from '../../examination/desk.service';
import { ExaminingService } from '../../examination/examining.service';
import type { SaidAnswer } from '../../examination/examining.service';
import { EvidenceService } from '../../questionnaires/evidence.service';
import type { EvidenceChange } from '../../questionnaires/evidence.service';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import type { SentForm } from '../../web/form';
import { LIST_LIMITS, evidenceIn } from '../shared/sent-evidence';
import { filedYear, filingPlace } from '../shared/filing-place';
import { examiningListPage, examiningPage } from './examining-page';

const HTML = 'text/html; charset=utf-8';
const LONGEST = 500;

/** The examiner's answers beside the unit's own. */
@Controller('unit/:id/laporan/:year/pemeriksaan')
export class ExaminingController {
  constructor(
    private readonly desk: DeskService,
    private readonly examining: ExaminingService,
    private readonly evidence: EvidenceService,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` */
  @Get()
  @Header('content-type', HTML)
  async overview(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
  ): Promise<string> {
    return render('pages/examining', examiningPage(await this.desk.ofYear(caller, filedYear(unitId, year))));
  }

  /** @throws Refusal `filing-not-found`, `bad-request`; NotFoundException for a number that asks nothing */
  @Get(':number')
  @Header('content-type', HTML)
  async list(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('number') number: string,
  ): Promise<string> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    return render('pages/examining-list', examiningListPage(open, listIn(open, number)));
  }

  /** Keeps a list with its files; where a reason is missing or a file was not kept it is shown again, else the next one.
   * @throws Refusal `filing-not-found`, `filing-closed`, `bad-request` */
  @Post(':number')
  async save(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request, LIST_LIMITS);
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const list = listIn(open, number);
    await this.examining.give(caller, open.statement, saidIn(form.fields, list));
    const refused = await this.evidence.change(caller, open.statement, 'examiner', filesIn(form, list));
    const examined = await this.examining.of(caller, open.statement);
    const evidence = await this.evidence.of(caller, open.statement);
    const page = examiningListPage({ ...open, examined, evidence }, list, refused);
    if (refused.length > 0) {
      void reply.status(422).type(HTML).send(render('pages/examining-list', page));
      return;
    }
    const asks = page.questions.find((each) => each.asks);
    void reply.redirect(asks ? `${page.action}#${asks.id}` : afterwards(open, list), 303);
  }
}

function listIn({ lists }: OpenFiling, number: string): AskedList {
  const list = lists.find((each) => each.number === number);
  if (!list) throw new NotFoundException();
  return list;
}

/** The answers in the fields of a form; what was left alone is none. */
function saidIn(fields: ReadonlyMap<string, string>, { number, questions }: AskedList): SaidAnswer[] {
  return questions.flatMap((_, at): SaidAnswer[] => {
    const answer = ANSWERS.find((each) => each === fields.get(`a:${at}`));
    const reason = (fields.get(`r:${at}`) ?? '').slice(0, LONGEST).trim();
    return answer === undefined ? [] : [{ indicator: number, question: at, answer, reason }];
  });
}

function filesIn(form: SentForm, { number, questions }: AskedList): EvidenceChange {
  const { sent, takenBack } = evidenceIn(form);
  const here = sent.filter(({ indicator, question: at }) => indicator === number && questions[at]);
  return { sent: here, takenBack, again: [] };
}

function afterwards({ filing, lists }: OpenFiling, list: AskedList): string {
  const next = lists[lists.indexOf(list) + 1];
  return `${filingPlace(filing)}/pemeriksaan${next ? `/${next.number}` : ''}`;
}
