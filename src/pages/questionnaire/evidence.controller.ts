import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import { EvidenceService } from '../../questionnaires/evidence.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { LIST_LIMITS, evidenceIn, proofPart } from '../shared/sent-evidence';
import type { ProofPart } from '../shared/sent-evidence';

/** Files and photographs beside answers. */
@Controller()
export class EvidenceController {
  constructor(
    private readonly questionnaire: QuestionnaireService,
    private readonly evidence: EvidenceService,
  ) {}

  /** Keeps what was chosen at one question, for the script of the page.
   * @throws Refusal `statement-not-found`, `filing-closed`, `bad-request` */
  @Post('laporan/:statementId/kuesioner/:number/bukti')
  async send(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const change = evidenceIn(await readForm(request, LIST_LIMITS));
    const refused = await this.questionnaire.prove(caller, id, change);
    const evidence = await this.questionnaire.evidenceOf(caller, id);
    const [first] = change.sent;
    const told: ProofPart[] = first ? [proofPart(first, evidence, 'manager', refused)] : [];
    void reply.send({ proof: told });
  }

  /** What is shown of an evidence; `?asli=ya` gives what was sent.
   * @throws Refusal `upload-not-found`, `officials-only` */
  @Get('unit/:id/bukti/:evidence')
  async open(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('evidence') id: string,
    @Res() reply: FastifyReply,
    @Query('asli') original?: string,
  ): Promise<void> {
    const { name, type, content } = await this.evidence.open(caller, unitId, id, original === 'ya');
    const drawn = type === 'image/jpeg' && original !== 'ya';
    const headers = {
      'content-type': type,
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': `${drawn ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    };
    void reply.headers(headers).send(content);
  }
}
