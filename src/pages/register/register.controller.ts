import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { readForm } from '../../web/form';
import { registerPreview } from '../../views/register/register-page';
import { RegisterIntakeService } from '../../intake/register-intake.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** The register of units: hand in a file, see what it would do, confirm. */
@Controller('register')
export class RegisterController {
  constructor(private readonly intake: RegisterIntakeService) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(@Query('baru') added?: string, @Query('ubah') changed?: string, @Query('kec') areas?: string): string {
    return render('pages/register', {
      title: 'Register koperasi dan BUM Desa',
      news: newsOf(added, changed, areas),
    });
  }

  /** @throws Refusal `no-file`, `register-refused` */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async preview(@CalledBy() caller: Caller, @Req() request: FastifyRequest): Promise<string> {
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    const { uploadId, plan, areaNames } = await this.intake.preview(caller, file);
    return render('pages/register-preview', registerPreview(file.filename, uploadId, plan, areaNames));
  }

  /** @throws Refusal `upload-not-found`, `register-refused` */
  @Post(':uploadId/simpan')
  async confirm(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Body() body: { readonly own?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const own = [body?.own ?? []].flat().filter((each): each is string => typeof each === 'string');
    const { added, changed, areas } = await this.intake.confirm(caller, uploadId, own);
    void reply.redirect(`/register?baru=${added}&ubah=${changed}&kec=${areas}`, 303);
  }
}

/** What was just stored, when the page before says so. */
function newsOf(...numbers: readonly (string | undefined)[]): string {
  const [added, changed, areas] = numbers;
  if (!numbers.every((each) => each !== undefined && /^\d{1,7}$/.test(each))) return '';
  return `Register disimpan: ${added ?? ''} unit baru, ${changed ?? ''} unit diperbarui, ${areas ?? ''} nama kecamatan.`;
}
