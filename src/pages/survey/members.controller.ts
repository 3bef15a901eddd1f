import { Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { THANKS, VOICE_STATE_WORDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { render } from '../../rendering/templates';
import { MembersService } from '../../surveys/members.service';
import { VoicesService } from '../../surveys/voices.service';
import { readForm } from '../../web/form';
import { formPage } from './form-page';
import { voiceKind } from './voices-page';
import { today } from '../../web/today';

const HTML = 'text/html; charset=utf-8';
/** Thirty questions, each asked in a pair, and a little more. */
const LIMITS = { fields: 70 };
/** What members see: without an account, and without a script. */
@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly voices: VoicesService,
  ) {}

  /** @throws Refusal `bad-request` (link-used-up) */
  @Get('jawab/:token')
  @Header('content-type', HTML)
  async form(@Param('token') token: string): Promise<string> {
    const asked = await this.members.asked(token, today());
    return render('pages/answer', formPage(asked, `/jawab/${encodeURIComponent(token)}`));
  }

  /** @throws Refusal `bad-request` (link-used-up, answer-out-of-range, nothing-typed) */
  @Post('jawab/:token')
  @HttpCode(200)
  @Header('content-type', HTML)
  async answer(@Param('token') token: string, @Req() request: FastifyRequest): Promise<string> {
    const { fields } = await readForm(request, LIMITS);
    await this.members.answer(token, today(), (name) => fields.get(name) ?? '');
    return render('pages/member-told', { title: 'Jawaban tersimpan', unit: '', sentence: THANKS, code: '' });
  }

  /** @throws Refusal `bad-request` (link-used-up) */
  @Get('suara/:key')
  @Header('content-type', HTML)
  async voice(@Param('key') key: string, @Query('kode') code = ''): Promise<string> {
    const unit = await this.voices.unitAt(key);
    const found = code === '' ? null : await this.voices.replyTo(key, code.trim());
    const state = found ? `${VOICE_STATE_WORDS[found.state]}, diterima ${date(found.receivedOn)}` : '';
    return render('pages/voice-form', {
      title: 'Pengaduan dan saran',
      unit,
      action: `/suara/${encodeURIComponent(key)}`,
      state: code !== '' && !found ? 'Kode itu tidak ditemukan, atau pesannya sudah dihapus.' : state,
      reply: found?.reply ?? '',
    });
  }

  /** @throws Refusal `bad-request` (link-used-up, says-nothing) */
  @Post('suara/:key')
  @HttpCode(200)
  @Header('content-type', HTML)
  async receive(@Param('key') key: string, @Req() request: FastifyRequest): Promise<string> {
    const { fields } = await readForm(request);
    const said = { kind: voiceKind(fields.get('kind')), text: fields.get('text') ?? '' };
    const code = await this.voices.receive(key, said);
    const sentence =
      'Pesan Anda diterima tanpa nama. Catat kode ini untuk membaca jawabannya di halaman yang sama.';
    return render('pages/member-told', { title: 'Pesan diterima', unit: '', sentence, code });
  }
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/voice-form': {
      readonly title: string;
      readonly unit: string;
      readonly action: string;
      readonly state: string;
      readonly reply: string;
    };
  }
}
