import { Readable } from 'node:stream';
import { Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import {
  RELEASE_FORMS,
  RELEASE_KINDS,
  type ReleaseForm,
  type ReleaseKind,
} from '../../domain/release/manifest';
import { OTHERS_CHOICES, YEAR_CHOICES, type TakeChoices } from '../../domain/release/taken';
import { ReleasesService, type ListedRelease } from '../../releases/releases.service';
import { TakingsService, type ShownTaking, type Taking } from '../../releases/takings.service';
import { areaWords } from '../../rendering/messages';
import { AreasService } from '../../units/areas.service';
import { areaWord, ownAreaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { among, list, object, OPEN, optional, orNull, text } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Remove, Resource, Sent, Store } from './shape/operation';
import { FILE_FORM } from './shape/said';

interface ReleaseSent {
  readonly kind: ReleaseKind;
  readonly form: ReleaseForm;
  readonly area?: string;
  readonly day: string;
}

const RELEASE_SENT = object<ReleaseSent>({
  ...{ kind: among(RELEASE_KINDS), form: among(RELEASE_FORMS) },
  area: optional<string>({
    ...{ ...text, maxLength: 20 },
    description: 'kode wilayah; all that is within reach unless given',
  }),
  day: {
    ...text,
    maxLength: 40,
    description: 'a day until today, as 2026-11-29; or the moment of a release',
  },
});

/** A release of data: what stood at a moment. */
interface ReleaseTold {
  readonly id: string;
  readonly kind: ReleaseKind;
  readonly form: ReleaseForm;
  readonly area: string;
  /** ISO time: what was stored before it is in the release. */
  readonly until: string;
  /** SHA-256 of its manifest; null until it is made. */
  readonly fingerprint: string | null;
  /** Id of the job that makes it; null where it is made, or is not the caller's to see. */
  readonly job: string | null;
}

const RELEASE = object<ReleaseTold>({
  ...{ id: text, kind: among(RELEASE_KINDS), form: among(RELEASE_FORMS), area: text, until: text },
  ...{ fingerprint: orNull(text), job: orNull(text) },
});

/** Dated releases of data, also without names. */
@Resource('releases')
export class ReleasesV1Controller {
  constructor(
    private readonly releases: ReleasesService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `officials-only` */
  @Look('', { id: 'listReleases', says: 'The newest releases within reach', answers: list(RELEASE) })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<ReleaseTold[]> {
    return (await this.releases.list(caller)).map(releaseTold);
  }

  /** @throws Refusal `officials-only`, `area-not-found`; `bad-request` (unknown-day) */
  @Store('', { id: 'askRelease', says: 'Asks for a release; a job makes it', answers: RELEASE })
  async ask(
    @CalledBy() caller: Caller,
    @Sent(RELEASE_SENT) { area: asked, kind, form, day }: ReleaseSent,
  ): Promise<ReleaseTold> {
    const area = ownAreaOfAddress(caller, asked);
    const place = areaWords(area, await this.areas.name(area));
    const id = await this.releases.ask(caller, { kind, form, area, day, place });
    return releaseTold({ release: await this.releases.get(caller, id), job: undefined });
  }

  /** @throws Refusal `release-not-found` */
  @Look(':id', { id: 'getRelease', says: 'One release', answers: RELEASE })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ReleaseTold> {
    return releaseTold({ release: await this.releases.get(caller, id), job: undefined });
  }

  /** @throws Refusal `release-not-found` also where it is not made yet */
  @LookFile(':id/file', { id: 'getReleaseFile', says: 'The archive of a release' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.releases.fetch(caller, id)));
  }

  /** @throws Refusal `release-not-found` */
  @Remove(':id/file', { id: 'dropReleaseFile', says: 'Takes the archive away; it can be asked for again' })
  async drop(@CalledBy() caller: Caller, @Param('id') id: string, @Asked(NOTHING) _: Nothing): Promise<void> {
    await this.releases.drop(caller, id);
  }
}

const releaseTold = ({ release, job }: ListedRelease): ReleaseTold => {
  const { id, kind, form, area, until, fingerprint } = release;
  return { id, kind, form, area: areaWord(area), until, fingerprint, job: job?.id ?? null };
};

/** A release of another Rapor that was brought. */
interface ImportTold {
  readonly id: string;
  readonly filename: string;
  readonly area: string;
  readonly until: string;
  readonly fingerprint: string;
}

const IMPORT_FIELDS = { id: text, filename: text, area: text, until: text, fingerprint: text };
const IMPORT = object<ImportTold>(IMPORT_FIELDS);

/** The same, with whose its units are while nothing was chosen, else the job that takes it in. */
interface OpenImportTold extends ImportTold {
  readonly planned: ShownTaking['planned'];
  readonly job: string | null;
}

const OPEN_IMPORT = object<OpenImportTold>({
  ...IMPORT_FIELDS,
  planned: { type: 'array', items: OPEN },
  job: orNull(text),
});

const CHOICES = object<TakeChoices>({
  years: among(YEAR_CHOICES),
  others: among(OTHERS_CHOICES),
  units: {
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 100 },
    description: 'for a doubtful unit of the release, by its id: the id of the own unit that it is, or new',
  },
});

/** Releases of another Rapor, taken in. */
@Resource('release-imports')
export class ReleaseImportsV1Controller {
  constructor(private readonly takings: TakingsService) {}

  /** @throws Refusal `officials-only`, `release-refused`, `no-file` */
  @Store(
    '',
    { id: 'bringRelease', says: 'Brings a release of another Rapor', answers: OPEN_IMPORT },
    FILE_FORM,
  )
  async bring(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<OpenImportTold> {
    const { file } = await readForm(request);
    if (!file || file.content.length === 0) throw new Refusal('no-file');
    const id = await this.takings.bring(caller, file.filename, file.content);
    return openTold(await this.takings.get(caller, id));
  }

  @Look('', { id: 'listReleaseImports', says: 'The newest that were brought', answers: list(IMPORT) })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<ImportTold[]> {
    return (await this.takings.list(caller)).map(importTold);
  }

  /** @throws Refusal `officials-only`, `release-not-found` */
  @Look(':id', { id: 'getReleaseImport', says: 'One of them, and whose its units are', answers: OPEN_IMPORT })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<OpenImportTold> {
    return openTold(await this.takings.get(caller, id));
  }

  /** Hands in the job that takes it in: once. @throws Refusal `officials-only`, `release-not-found` */
  @Store(':id/choices', {
    ...{ id: 'chooseReleaseImport', says: 'Says what becomes of doubtful units and years, and takes it in' },
    answers: OPEN_IMPORT,
  })
  async choose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CHOICES) sent: TakeChoices,
  ): Promise<OpenImportTold> {
    await this.takings.choose(caller, id, sent);
    return openTold(await this.takings.get(caller, id));
  }
}

const importTold = ({ id, filename, area, until, fingerprint }: Taking): ImportTold => ({
  ...{ id, filename, area: areaWord(area), until, fingerprint },
});

const openTold = ({ taking, planned, job }: ShownTaking): OpenImportTold => ({
  ...importTold(taking),
  ...{ planned, job: job?.id ?? null },
});
