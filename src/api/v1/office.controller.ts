import { OfficeService, type KnownKey } from '../../documents/office.service';
import type { Caller } from '../../domain/access/caller';
import { mustAdminister } from '../../domain/access/must-administer';
import { SHEETS, type Office, type Official } from '../../domain/papers/office';
import { WORDINGS, type OwnWording } from '../../domain/papers/wording';
import { namesOf } from '../../domain/records';
import { CalledBy } from '../../web/caller';
import { among, list, object, text, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';

/** What an office says of itself; its sign has an address of its own. */
type OfficeTold = Omit<Office, 'logo' | 'wording'>;

const short: Schema<string> = { ...text, maxLength: 200 };
const official = object<Official>({ role: short, name: short, rank: short, nip: short });
const OFFICE = object<OfficeTold>({
  letterhead: { ...list(short), maxItems: 6 },
  ...{ place: short, scheme: short, address: short, sheet: among(SHEETS), head: official },
  examiners: { ...list(official), maxItems: 20 },
});

const WORDING: Schema<OwnWording> = {
  type: 'object',
  properties: Object.fromEntries(namesOf(WORDINGS).map((name) => [name, { type: 'string', maxLength: 600 }])),
  additionalProperties: false,
};
const KEYS = list(object<KnownKey>({ id: text, publicKey: text, since: text }));

/** What the office says of itself on its papers, for administrators. */
@Resource('office')
export class OfficeV1Controller {
  constructor(private readonly office: OfficeService) {}

  /** @throws Refusal `administrators-only` */
  @Look('', { id: 'getOffice', says: 'What stands on the papers of the office', answers: OFFICE })
  async now(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<OfficeTold> {
    mustAdminister(caller);
    return officeTold(await this.office.now());
  }

  /** @throws Refusal `administrators-only`; `office-refused` with everything that is missing */
  @Store('', { id: 'saveOffice', says: 'Says it anew', answers: OFFICE })
  async save(@CalledBy() caller: Caller, @Sent(OFFICE) sent: OfficeTold): Promise<OfficeTold> {
    await this.office.change(caller, sent);
    return officeTold(await this.office.now());
  }

  /** @throws Refusal `administrators-only` */
  @Look('wording', { id: 'getWording', says: 'Sentences that the office words itself', answers: WORDING })
  async wording(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<OwnWording> {
    mustAdminister(caller);
    return (await this.office.now()).wording;
  }

  /** @throws Refusal `administrators-only`, `bad-request` */
  @Store('wording', { id: 'saveWording', says: 'Words sentences of its papers', answers: WORDING })
  async word(@CalledBy() caller: Caller, @Sent(WORDING) sent: OwnWording): Promise<OwnWording> {
    await this.office.word(caller, sent);
    return (await this.office.now()).wording;
  }

  /** @throws Refusal `administrators-only` */
  @Look('keys', { id: 'listOfficeKeys', says: 'Public keys that its papers are checked with', answers: KEYS })
  async keys(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<KnownKey[]> {
    mustAdminister(caller);
    return (await this.office.publicKeys()).map(({ id, publicKey, since }) => ({ id, publicKey, since }));
  }
}

const officeTold = ({ letterhead, place, scheme, address, sheet, head, examiners }: Office): OfficeTold => ({
  ...{ letterhead, place, scheme, address, sheet, head, examiners },
});
