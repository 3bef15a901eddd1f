import { Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { logoIn, logoOf } from '../../documents/logo';
import { OfficeService } from '../../documents/office.service';
import type { Caller } from '../../domain/access/caller';
import { mustAdminister } from '../../domain/access/must-administer';
import { Refusal } from '../../domain/errors';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { object, text, whole } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, LookFile, Remove, Resource, Store } from './shape/operation';
import { FILE_FORM } from './shape/said';

/** A sign that was taken: as it is kept, without anything that is no picture. */
interface LogoTold {
  readonly type: string;
  readonly bytes: number;
}

const LOGO = object<LogoTold>({ type: text, bytes: whole });

/** The sign on the papers of the office, for administrators. */
@Resource('office/logo')
export class OfficeLogoV1Controller {
  constructor(private readonly office: OfficeService) {}

  /** @throws Refusal `administrators-only`; `upload-not-found` where none was chosen */
  @LookFile('', { id: 'getOfficeLogo', says: 'The sign on the papers of the office' })
  async logo(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<Buffer> {
    mustAdminister(caller);
    const logo = logoOf(await this.office.now());
    if (!logo) throw new Refusal('upload-not-found');
    return logo.bytes;
  }

  /** @throws Refusal `administrators-only`, `no-file`, `bad-request` (office-logo); `office-refused` where what stands is not whole */
  @Store('', { id: 'saveOfficeLogo', says: 'Chooses another sign: PNG or JPEG', answers: LOGO }, FILE_FORM)
  async choose(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<LogoTold> {
    mustAdminister(caller);
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    const logo = logoIn(file.content);
    if (logo.fault !== undefined) throw new Refusal('bad-request', { reason: 'office-logo' });
    await this.office.change(caller, { logo: logo.address });
    return { type: logo.type, bytes: logo.size };
  }

  /** Whoever has a sign has said everything else: taking it away leaves nothing open. @throws Refusal `administrators-only` */
  @Remove('', { id: 'removeOfficeLogo', says: 'Takes the sign away' })
  async remove(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<void> {
    mustAdminister(caller);
    const { logo } = await this.office.now();
    if (logo !== '') await this.office.change(caller, { logo: '' });
  }
}
