import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/errors';
import { readForm } from '../../web/form';
import { layerChoicesIn } from './either';
import { rowChoicesIn } from './row-fields';
import { answerFilings, answerTaken } from './upload-answer';
import { FilingsIntakeService } from '../../intake/filings-intake.service';
import { MOST_BUNDLED, bundleOf } from '../../spreadsheets/bundle';
import { incomingOf } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** Takes in a workbook and shows what became of it. */
@Controller('unggah')
export class UploadController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly filings: FilingsIntakeService,
  ) {}

  /** @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `no-rule-set-in-force` */
  @Post()
  async upload(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request, { files: MOST_BUNDLED });
    const file = bundleOf(form.files);
    if (!file) throw new Refusal('no-file');
    const incoming = { ...incomingOf(form), ...file };
    const taken = await this.filings.take(caller, incoming);
    if ('filings' in taken) answerFilings(reply, incoming.filename, taken.filings);
    else answerTaken(reply, incoming, taken);
  }

  /** The choices where a file contradicts what was typed: the file is stored and assessed with them. */
  @Post(':uploadId/lapisan')
  async takeWithLayers(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request, { fields: MOST_FIELDS });
    const kept = await this.uploads.again(caller, uploadId);
    const chosen = { choices: rowChoicesIn(form.fields), layers: layerChoicesIn(form.fields) };
    const incoming = { ...incomingOf(form), ...kept, ...chosen };
    answerTaken(reply, incoming, await this.uploads.take(caller, incoming));
  }

  /** The choice after "angka tahun lalu berubah": the file's figures of the earlier years become new revisions. */
  @Post(':uploadId/pembanding')
  async replace(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request);
    const kept = await this.uploads.again(caller, uploadId);
    const years = (form.fields.get('years') ?? '').split(',').map(Number).filter(Number.isInteger);
    const reason = form.fields.get('reason') ?? '';
    if (years.length === 0 || reason === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    const replaceComparatives = { years, reason };
    const layers = layerChoicesIn(form.fields);
    const given = { ...incomingOf(form), ...kept, replaceComparatives, layers };
    const taken = await this.uploads.take(caller, { ...given, choices: NO_CHOICES });
    if (!('assessmentId' in taken)) throw new Refusal('file-refused');
    void reply.redirect(`/penilaian/${taken.assessmentId}?revisi=${years.join(',')}`, 303);
  }
}

/** A field for each row that somebody chose for, and for each place in which the file says otherwise. */
const MOST_FIELDS = 3000;

/** What the file was asked about already, or what needs no question any more. */
const NO_CHOICES = new Map<string, string>();
