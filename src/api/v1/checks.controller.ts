import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CheckingService } from '../../documents/checking.service';
import { OfficeService, type KnownKey } from '../../documents/office.service';
import { Refusal } from '../../domain/errors';
import { PdfSigningService } from '../../reports/pdf-signing.service';
import { readForm } from '../../web/form';
import { list, object, optional, text } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Work } from './shape/operation';
import { FILE_FORM } from './shape/said';
import { CHECK, checkTold, type CheckTold } from './told/check';

const LONGEST = 2000;

interface CheckSent {
  readonly text: string;
  readonly key?: string;
}

const SENT = object<CheckSent>({
  text: {
    ...text,
    ...{ minLength: 1, maxLength: LONGEST, description: 'a number, a short code, or the text of a QR' },
  },
  key: optional<string>({ ...text, maxLength: LONGEST, description: 'the public key of another office' }),
});

const PUBLIC_KEYS = list(object<KnownKey>({ id: text, publicKey: text, since: text }));

/** Whether a paper is genuine: open to whoever holds one, also without an account. No figure is told that the asker has not. */
@Resource('checks')
export class ChecksV1Controller {
  constructor(
    private readonly checking: CheckingService,
    private readonly office: OfficeService,
    private readonly pdf: PdfSigningService,
  ) {}

  @Work('', {
    id: 'checkPaper',
    says: 'Whether what a number, a code or a QR says is genuine',
    answers: CHECK,
  })
  async check(@Sent(SENT) { text: asked, key = '' }: CheckSent): Promise<CheckTold> {
    return checkTold(await this.checking.check(asked, key));
  }

  /** @throws Refusal `no-file`, `bad-request` */
  @Work(
    'files',
    { id: 'checkPaperFile', says: 'Whether a file is one that was signed, to the last byte', answers: CHECK },
    FILE_FORM,
  )
  async checkFile(@Req() request: FastifyRequest, @Asked(NOTHING) _: Nothing): Promise<CheckTold> {
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    return checkTold(await this.checking.checkFile(file.content));
  }

  @Look('keys', {
    id: 'listCheckKeys',
    says: 'Public keys that papers are checked with',
    answers: PUBLIC_KEYS,
  })
  async keys(@Asked(NOTHING) _: Nothing): Promise<KnownKey[]> {
    return (await this.office.publicKeys()).map(({ id, publicKey, since }) => ({ id, publicKey, since }));
  }

  /** @throws Refusal `paper-not-found` where the office signs no PDF; `certificate-refused` */
  @LookFile('certificate', { id: 'getCheckCertificate', says: 'The certificate of PDF signatures' })
  async certificate(@Asked(NOTHING) _: Nothing): Promise<Buffer> {
    const certificate = await this.pdf.publicPart();
    if (certificate === undefined) throw new Refusal('paper-not-found');
    return Buffer.from(certificate);
  }

  @Look(':number', { id: 'getCheck', says: 'What is known of a number or a short code', answers: CHECK })
  async number(@Param('number') number: string, @Asked(NOTHING) _: Nothing): Promise<CheckTold> {
    return checkTold(await this.checking.check(number.slice(0, LONGEST)));
  }
}
