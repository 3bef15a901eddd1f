import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnnexChecksService } from '../../assessments/annex-checks.service';
import { differencesIn } from '../../assessments/annex-differences';
import { EditionsService } from '../../assessments/editions.service';
import { LocalEditionsService } from '../../assessments/local-editions.service';
import type { KeptLocalEdition } from '../../assessments/local-editions.service';
import type { Caller } from '../../domain/access/caller';
import { areaNamed } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import { isOneOf } from '../../domain/records';
import type { Place } from '../../domain/rules/local/place';
import type { RuleSet } from '../../domain/rules/rule-set';
import { importFaultSentences, localFaultSentence } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { localEditionPage } from '../../views/law/local-edition-page';
import { localEditionsPage } from '../../views/law/local-editions-page';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { lawOf } from '../../web/law-of';
import { today } from '../../web/today';

const PLACES = ['office', 'area', 'unit'] as const;

/** Editions of an office: made of what differs from the annex, sent and taken over, and chosen where they judge. */
@Controller('aturan/:id/edisi')
export class LocalEditionsController {
  constructor(
    private readonly local: LocalEditionsService,
    private readonly editions: EditionsService,
    private readonly checks: AnnexChecksService,
  ) {}

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    return this.listWith(caller, lawOf(id), []);
  }

  /** Makes an edition of what was noted; what speaks against it is told on the page.
   * @throws Refusal `unknown-rule-set`, `administrators-only`, `bad-request` */
  @Post()
  async make(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const law = lawOf(id);
    const { fields } = await readForm(request);
    const [reason, by] = [fields.get('reason') ?? '', fields.get('by') ?? ''];
    const made = await this.local.make(caller, law, { reason, by, on: today() });
    if ('hash' in made) return void reply.redirect(`/aturan/${id}/edisi/${made.hash}`, 303);
    await this.refused(caller, law, made.faults.map(localFaultSentence), reply);
  }

  /** Takes over what another office made.
   * @throws Refusal `unknown-rule-set`, `administrators-only`, `no-file` */
  @Post('ambil')
  async take(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const law = lawOf(id);
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    const taken = await this.local.take(caller, file.content.toString('utf8'));
    if ('faults' in taken)
      return this.refused(caller, law, taken.faults.flatMap(importFaultSentences), reply);
    void reply.redirect(`/aturan/${taken.ruleSet}/edisi/${taken.hash}`, 303);
  }

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Get(':hash')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
  ): Promise<string> {
    const edition = await this.found(caller, id, hash);
    const changed = await this.editions.wouldChange(caller, edition.origin.base, edition.ruleSet);
    const choices = await this.local.choices(caller, id);
    return render('pages/local-edition', localEditionPage(edition.ruleSet, edition, { changed, choices }));
  }

  /** The edition as a file for another office.
   * @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Get(':hash/berkas')
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = await this.found(caller, id, hash);
    const name = `edisi-${id}-${edition.hash.slice(0, 12)}.json`;
    void reply
      .headers({
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      })
      .send(await this.local.exported(caller, edition));
  }

  /** Where it judges from now on; with `undo` the edition of the program does again.
   * @throws Refusal `unknown-rule-set`, `administrators-only`, `unit-not-found`, `area-not-found`, `bad-request` */
  @Post(':hash/pilih')
  async choose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = await this.found(caller, id, hash);
    const { fields } = await readForm(request);
    const undo = fields.get('undo') === 'ya';
    await this.local.choose(caller, id, placeIn(fields), undo ? null : edition.hash);
    void reply.redirect(`/aturan/${id}/edisi/${edition.hash}`, 303);
  }

  /** Assesses one stored statement again under it; the stored assessment stays.
   * @throws Refusal `unknown-rule-set`, `administrators-only`, `assessment-not-found` */
  @Post(':hash/nilai')
  async again(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = await this.found(caller, id, hash);
    const { fields } = await readForm(request);
    const made = await this.editions.again(caller, fields.get('assessment') ?? '', edition.hash);
    void reply.redirect(`/penilaian/${made}`, 303);
  }

  private async found(caller: Caller, id: string, hash: string): Promise<KeptLocalEdition> {
    return this.local.get(caller, lawOf(id).id, hash);
  }

  private async listWith(caller: Caller, law: RuleSet, faults: readonly string[]): Promise<string> {
    const [editions, choices] = [
      await this.local.of(caller, law.id),
      await this.local.choices(caller, law.id),
    ];
    const ready = differencesIn(law, await this.checks.of(law)).length;
    return render('pages/local-editions', localEditionsPage(law, editions, { choices, ready, faults }));
  }

  private async refused(
    caller: Caller,
    law: RuleSet,
    faults: readonly string[],
    reply: FastifyReply,
  ): Promise<void> {
    const page = await this.listWith(caller, law, faults);
    void reply.status(422).header('content-type', 'text/html; charset=utf-8').send(page);
  }
}

/** @throws Refusal `bad-request` */
function placeIn(fields: ReadonlyMap<string, string>): Place {
  const at = fields.get('at');
  if (!isOneOf(PLACES, at)) throw new Refusal('bad-request', { reason: 'no-form' });
  const id = fields.get('id') ?? '';
  return { at, id: at === 'area' ? (areaNamed(id)?.code ?? id) : id };
}
