import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { hashOf } from '../database/token';
import { newId } from '../database/id';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { Fault } from '../domain/statement/fault';
import { filingsIn } from '../ingestion/simkopdes';
import { JobQueue } from '../jobs/job-queue';
import { archiveIn } from '../spreadsheets/archive';
import type { Archive, ArchivedFile } from '../spreadsheets/archive';
import type { UploadedFile } from '../statements/revision';
import { Foresight } from '../statements/foresight';
import { StatementsService } from '../statements/statements.service';
import type { Beside, Received } from './tray';
import type { TrayEntryEntity } from './tray-entry.entity';
import { besideSaid } from './upload-fields';
import { besideOf } from './tray-notes';
import { changeEntry, entriesOfBytes, insertEntry } from './tray.store';

/** A file to be put into the tray. */
interface Arriving extends UploadedFile {
  readonly source?: string;
  readonly group?: string;
  /** Why something in it cannot be opened: it is kept, refused, and not read. */
  readonly faults?: readonly Fault[];
}

type Hashed = Arriving & { readonly sha256: string };

/** A file that stands in the tray, and how often it came in again. */
type InTrayAlready = Pick<TrayEntryEntity, 'id' | 'again'>;

/** What became of one file. */
type Arrived = { readonly entry: string } | { readonly double: string };

/** So many files of an archive come in with one transaction: others wait that long at most. */
const AT_ONCE = 20;

/** Puts files into the tray: each is kept, is there once however often it is sent, and is read by a job of its own. */
@Injectable()
export class TrayIntakeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly jobs: JobQueue,
    private readonly foresight: Foresight,
  ) {}

  /** Takes files one after the other, as they arrive. @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set` */
  async receiveAll(
    caller: Caller,
    files: AsyncIterable<UploadedFile & { readonly fields: ReadonlyMap<string, string> }>,
  ): Promise<Received> {
    let received: Received | undefined;
    for await (const { fields, ...file } of files) {
      received = both(received ?? NOTHING, await this.receive(caller, file, besideSaid(fields)));
    }
    if (!received) throw new Refusal('no-file');
    return received;
  }

  /** Takes a file, each file of an archive, or each filing of an export; reading comes later.
   * @param beside what was said of all of them */
  async receive(caller: Caller, file: UploadedFile, beside: Beside = {}): Promise<Received> {
    const bundle = archiveIn(file.content);
    if (bundle && 'files' in bundle && bundle.files.length > 0)
      return this.unpack(caller, file, bundle, beside);
    const filings = await filingsIn(file.content, file.filename);
    if (!filings || 'faults' in filings || filings.length === 1) return this.put(caller, [file], beside);
    const source = file.filename;
    return this.put(
      caller,
      filings.map((each) => ({ ...each, source })),
      beside,
    );
  }

  private async unpack(
    caller: Caller,
    archive: UploadedFile,
    bundle: Archive,
    beside: Beside,
  ): Promise<Received> {
    const { filename } = archive;
    const group = await this.unitOfWork.run(caller, (scope) => this.jobs.openGroup(scope, filename));
    let received: Received = { ...NOTHING, passedOver: bundle.passedOver };
    const faults: Fault[] = [];
    for (const lot of lotsOf(bundle.files, AT_ONCE)) {
      const opened = lot.map((each) => openedFrom(filename, group, each));
      faults.push(...opened.flatMap((each) => ('code' in each ? [each] : [])));
      const arriving = opened.flatMap((each) => ('code' in each ? [] : [each]));
      received = both(received, await this.put(caller, arriving, beside));
    }
    if (faults.length === 0) return received;
    return both(received, await this.put(caller, [{ ...archive, faults }], beside));
  }

  private async put(caller: Caller, files: readonly Arriving[], beside: Beside): Promise<Received> {
    const hashed = files.map((file) => ({ ...file, sha256: hashOf(file.content) }));
    const arrived = await this.unitOfWork.runGathered(caller, async (scope) => {
      const known = await this.foreseen(scope, hashed);
      const done: (Arrived & { readonly filename: string })[] = [];
      for (const file of hashed)
        done.push({ filename: file.filename, ...(await this.putOne(scope, file, beside, known)) });
      return done;
    });
    return {
      ...NOTHING,
      entries: arrived.flatMap((each) => ('entry' in each ? [each.entry] : [])),
      doubles: arrived.flatMap((each) =>
        'double' in each ? [{ filename: each.filename, entry: each.double }] : [],
      ),
    };
  }

  /** Holds the files, always in the same order, and asks at once which of them came in before. By their bytes. */
  private async foreseen(scope: WriteScope, files: readonly Hashed[]): Promise<Map<string, InTrayAlready>> {
    const hashes = [...new Set(files.map(({ sha256 }) => sha256))].sort();
    for (const each of hashes) await hold(scope, 'tray', each);
    await this.foresight.uploads(scope, files);
    return entriesOfBytes(scope, hashes);
  }

  private async putOne(
    scope: WriteScope,
    file: Hashed,
    beside: Beside,
    known: Map<string, InTrayAlready>,
  ): Promise<Arrived> {
    const { filename, content, sha256, source = null, faults = null } = file;
    const there = known.get(sha256);
    if (there) {
      const again = there.again + 1;
      await changeEntry(scope, there.id, { again, againAt: scope.at });
      known.set(sha256, { id: there.id, again });
      return { double: there.id };
    }
    const uploadId = await this.statements.keepUpload(scope, { filename, content });
    const id = newId();
    known.set(sha256, { id, again: 0 });
    const sent = { id, uploadId, sha256, filename, source, size: content.length, ...besideOf(beside) };
    const state = faults ? 'refused' : 'queued';
    await insertEntry(scope, { ...sent, owner: scope.actor, receivedAt: scope.at, state, faults });
    if (!faults) await this.handIn(scope, id, file);
    const details = { filename, sha256, source };
    await record(scope, { action: 'tray-received', subject: 'upload', subjectId: uploadId, details });
    return { entry: id };
  }

  private async handIn(scope: WriteScope, entry: string, { filename, group }: Arriving): Promise<void> {
    // Without a key: a file that is new is handed in once, with itself.
    const options = { about: filename, ...(group === undefined ? {} : { group }) };
    await this.jobs.enqueueIn(scope, 'read-file', { entry, turn: 1 }, options);
  }
}

/** Nothing came in. */
export const NOTHING: Received = { entries: [], doubles: [], passedOver: [] };

/** What became of two lots of files, as of one. */
export function both(one: Received, other: Received): Received {
  return {
    entries: [...one.entries, ...other.entries],
    doubles: [...one.doubles, ...other.doubles],
    passedOver: [...one.passedOver, ...other.passedOver],
  };
}

function openedFrom(
  archive: string,
  group: string,
  { folder, filename, open }: ArchivedFile,
): Arriving | Fault {
  const opened = open();
  if ('fault' in opened) return { code: opened.fault.code, found: filename };
  const source = folder === '' ? archive : `${archive}/${folder}`;
  return { filename, content: opened.content, source, group };
}
