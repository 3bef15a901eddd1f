import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { LIST_LIMITS } from '../shared/sent-evidence';
import { lastYearTaps, tickedIn } from './last-year';

/** Whole lists that are answered as the year before. */
@Controller('laporan/:statementId/kuesioner/tahun-lalu')
export class LastYearController {
  constructor(private readonly questionnaire: QuestionnaireService) {}

  /**
   * Takes last year's answers over to what is open in the lists that were ticked. Where nothing is left to ask then, the
   * result is worked out; else the lists are shown.
   *
   * @throws Refusal `statement-not-found`, `filing-closed`, `bad-request`
   */
  @Post()
  async take(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, LIST_LIMITS);
    const law = fields.get('hukum') || undefined;
    const asked = await this.questionnaire.open(caller, id, law);
    await this.questionnaire.give(caller, id, lastYearTaps(asked, tickedIn(fields)));
    const { lists, stored } = await this.questionnaire.open(caller, id, law);
    const query = law === undefined ? '' : `?hukum=${encodeURIComponent(law)}`;
    const done = lists.every(({ answered, questions }) => answered === questions.length);
    const place = done
      ? `/penilaian/${(await this.questionnaire.finish(caller, id, law)).assessmentId}`
      : `/laporan/${stored.id}/kuesioner${query}`;
    void reply.redirect(place, 303);
  }
}
