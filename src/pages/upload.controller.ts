import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { isKind } from '../domain/statement/kind';
import { render } from '../rendering/templates';
import { StatementsService } from '../statements/statements.service';
import { readForm } from './form';
import type { SentForm } from './form';
import { changedPage, faultsPage } from './upload-page';
import { UploadsService } from './uploads.service';
import type { Incoming } from './uploads.service';

/** Takes in a workbook and shows what became of it. */
@Controller('unggah')
export class UploadController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly statements: StatementsService,
  ) {}

  /** @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `no-rule-set-in-force` */
  @Post()
  async upload(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const form = await readForm(request);
    if (!form.file) throw new Refusal('no-file');
    await this.answer(reply, { ...incomingOf(form), ...form.file });
  }

  /** The choice after "angka tahun lalu berubah": the file's figures of the earlier years become new revisions. */
  @Post(':uploadId/pembanding')
  async replace(
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request);
    const { filename, content } = await this.statements.upload(uploadId);
    const years = (form.fields.get('years') ?? '').split(',').map(Number).filter(Number.isInteger);
    const reason = form.fields.get('reason') ?? '';
    if (years.length === 0 || reason === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    const replaceComparatives = { years, reason };
    const taken = await this.uploads.take({ ...incomingOf(form), filename, content, replaceComparatives });
    if ('faults' in taken) throw new Refusal('file-refused');
    void reply.redirect(`/penilaian/${taken.assessmentId}?revisi=${years.join(',')}`, 303);
  }

  private async answer(reply: FastifyReply, incoming: Incoming): Promise<void> {
    const taken = await this.uploads.take(incoming);
    if ('faults' in taken) {
      const page = render('pages/faults', faultsPage(incoming.filename, taken.faults));
      void reply.status(422).type('text/html; charset=utf-8').send(page);
      return;
    }
    if (taken.comparativesChanged.length > 0 && taken.uploadId !== null) {
      const page = render('pages/changed', changedPage(incoming, taken, taken.uploadId));
      void reply.status(200).type('text/html; charset=utf-8').send(page);
      return;
    }
    const news = taken.revised.length > 0 ? `?revisi=${taken.revised.join(',')}` : '';
    void reply.redirect(`/penilaian/${taken.assessmentId}${news}`, 303);
  }
}

function incomingOf({ fields }: SentForm): Pick<Incoming, 'kind' | 'name' | 'ruleSetId'> {
  const kind = fields.get('kind') ?? 'ksp';
  if (!isKind(kind)) throw new Refusal('unknown-kind', { kind });
  const name = fields.get('name') ?? '';
  const ruleSetId = fields.get('rules') ?? '';
  if (ruleSetId !== '' && !findRuleSet(ruleSetId))
    throw new Refusal('unknown-rule-set', { ruleSet: ruleSetId });
  return {
    kind,
    ...(name === '' ? {} : { name: name.slice(0, 200) }),
    ...(ruleSetId === '' ? {} : { ruleSetId }),
  };
}
