import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { DeskService } from '../../examination/desk.service';
import { UnitLetters, letterMark } from '../../mail/unit-letters';
import { Settings } from '../../settings';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { today } from '../../web/today';
import { filedYear, filingPlace } from '../shared/filing-place';
import { reminderOf } from './reminder';

/** The message about what waits for a unit, by mail to those who manage it. */
@Controller('unit/:id/laporan/:year/temuan/surel')
export class LetterController {
  constructor(
    private readonly desk: DeskService,
    private readonly letters: UnitLetters,
    private readonly settings: Settings,
  ) {}

  /** Sends it as it was shown: one that reads otherwise by now is looked at first.
   * @throws Refusal `filing-not-found`, `bad-request` (letter-changed, not-yours, nobody-to-mail) */
  @Post()
  async send(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const day = today();
    const letter = reminderOf(open, day, this.settings.address);
    if (!letter || letterMark(letter) !== fields.get('surat'))
      throw new Refusal('bad-request', { reason: 'letter-changed' });
    await this.letters.post(caller, letter, day);
    void reply.redirect(`${filingPlace(open.filing)}/temuan?kabar=surel#pesan`, 303);
  }
}
