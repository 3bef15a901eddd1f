import '../support/source-threads';
import { JobQueue } from '../../src/jobs/job-queue';
import type { TrayEntry, TrayList } from '../../src/intake/tray';
import { multipart } from '../support/multipart';
import { Service } from '../support/service';
import { trayFile } from '../support/tray-files';
import type { TrayFile } from '../support/tray-files';
import { zipOf } from '../support/workbooks';

let service: Service;

beforeAll(async () => {
  service = await Service.start();
});
afterAll(() => service.stop());

const csv = (said: TrayFile, filename = `${said.name}.csv`): { filename: string; content: Buffer } => ({
  filename,
  content: trayFile(said),
});

/** Sends a file and waits until it is read. */
async function sent(said: TrayFile, filename?: string): Promise<TrayEntry> {
  const answer = await service.post('/api/intake', {}, csv(said, filename));
  const { entries } = answer.json<{ entries: string[] }>();
  await service.app.get(JobQueue).settled();
  return entryOf(entries[0] ?? '');
}

const entryOf = async (id: string): Promise<TrayEntry> => (await service.get(`/api/intake/${id}`)).json();
const trayOf = async (): Promise<TrayList> => (await service.get('/api/intake')).json();

async function done(url: string, body: object): Promise<TrayEntry> {
  const answer = await service.app.inject({
    method: 'POST',
    url,
    payload: body,
    headers: { host: '127.0.0.1:3000' },
  });
  expect([url, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([url, 200, '']);
  await service.app.get(JobQueue).settled();
  return entryOf(answer.json<TrayEntry>().id);
}

/** Registers the unit that a file names, by the file. */
async function registered(said: TrayFile): Promise<TrayEntry> {
  const { id } = await sent(said);
  return done(`/api/intake/${id}/settle`, { unit: 'register' });
}

describe('the share sheet of a telephone', () => {
  it('hands files to the address that the manifest names, as a browser sends them: from no page', async () => {
    expect((await service.get('/masuk')).body).toContain('rel="manifest" href="/aset/rapor.webmanifest"');
    const manifest = (await service.get('/aset/rapor.webmanifest')).json<{
      share_target: { action: string; params: { files: { name: string }[] } };
    }>();
    const { action, params } = manifest.share_target;
    const { method, url, payload, headers } = {
      ...{ method: 'POST' as const, url: action },
      ...multipart({}, csv({ name: 'KSP Bagi Rata' })),
    };
    const from = { origin: 'null', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
    const answer = await service.app.inject({ method, url, payload, headers: { ...headers, ...from } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/masuk?masuk=1&ganda=0&lewat=0']);
    expect(params.files[0]?.name).toBe('file');
    const foreign = { ...headers, ...from, 'sec-fetch-site': 'cross-site' };
    expect((await service.app.inject({ method, url, payload, headers: foreign })).statusCode).toBe(403);
    await service.app.get(JobQueue).settled();
  });
});

describe('a file in the tray', () => {
  it('of a new unit proposes it, and is stored and assessed when it is registered', async () => {
    const proposed = await sent({ name: 'KSP Tunas Harapan', seat: 'Desa Sukamaju, Kec. Tambun' });
    expect(proposed).toMatchObject({ state: 'asked', question: 'unit', candidates: [], bookYear: 2024 });
    const stored = await done(`/api/intake/${proposed.id}/settle`, { unit: 'register' });
    expect(stored).toMatchObject({ state: 'assessed', question: null, unitName: 'KSP Tunas Harapan' });
    expect((await service.get(`/penilaian/${stored.assessmentId}`)).statusCode).toBe(200);
    expect((await service.get(`/unit/${stored.unitId}`)).body).toContain('Desa Sukamaju');
  });

  it('of a unit that is registered is taken without a question, however its name is written', async () => {
    const { unitId } = await registered({ name: 'KSP Sumber Rejeki' });
    const next = await sent({ name: 'Koperasi Simpan Pinjam "SUMBER REJEKI"', year: 2023 }, 'b.csv');
    expect(next).toMatchObject({ state: 'assessed', unitId });
  });

  it('that may be of two units is asked with both side by side, and remembered', async () => {
    const first = await registered({ name: 'KSP Maju Jaya', seat: 'Desa Sukamaju, Kec. Tambun' });
    const second = await sent({ name: 'KSP Maju Jaya', seat: 'Desa Sukasari, Kec. Tambun' });
    expect(second).toMatchObject({ state: 'asked', question: 'unit' });
    expect(second.candidates).toMatchObject([
      { unitId: first.unitId, agrees: ['same-name'], differs: ['other-seat'] },
    ]);
    const own = await done(`/api/intake/${second.id}/settle`, { unit: 'new' });
    expect(own.unitId).not.toBe(first.unitId);
    const doubtful = await sent({ name: 'KSP Maju Jaya', year: 2023 });
    expect(doubtful.candidates.map(({ unitId }) => unitId).sort()).toEqual([first.unitId, own.unitId].sort());
    const page = (await service.get(`/masuk/${doubtful.id}`)).body;
    expect(page).toContain('Milik unit ini');
    const chosen = await done(`/api/intake/${doubtful.id}/settle`, { unit: own.unitId });
    expect(chosen).toMatchObject({ state: 'assessed', unitId: own.unitId });
    expect(await sent({ name: 'Koperasi Simpan Pinjam Maju Jaya', year: 2022 }, 'c.csv')).toMatchObject({
      unitId: own.unitId,
    });
  });

  it('that came in before is told and adds nothing', async () => {
    const { id } = await registered({ name: 'KSP Mekar Sari' });
    const again = await service.post('/api/intake', {}, csv({ name: 'KSP Mekar Sari' }, 'salinan.csv'));
    expect(again.json()).toEqual({
      entries: [],
      doubles: [{ filename: 'salinan.csv', entry: id }],
      passedOver: [],
    });
    expect(await entryOf(id)).toMatchObject({ again: 1 });
  });

  it('of the same year under a name alone is asked, not taken for a correction', async () => {
    await registered({ name: 'KSP Bakti Usaha Mandiri' });
    const other = await sent({ name: 'KSP Bakti Usaha Mandiri', odd: 'Beban listrik' });
    expect(other.candidates).toMatchObject([{ differs: ['year-stored'] }]);
  });

  it('without a year is asked for it, and read with the answer', async () => {
    const asked = await sent({ name: 'KSP Cahaya Timur', year: null });
    expect(asked).toMatchObject({ state: 'asked', question: 'year' });
    const read = await done(`/api/intake/${asked.id}/retry`, { year: '2024' });
    expect(read).toMatchObject({ question: 'unit', bookYear: 2024 });
  });

  it('with rows that are not clear leads to the page where they are settled, of the unit it is of', async () => {
    const { unitId } = await registered({ name: 'KSP Lestari Alam' });
    const asked = await sent({ name: 'Koperasi Lestari Alam', year: 2023, odd: 'Xyzzy plugh' });
    expect(asked).toMatchObject({ state: 'asked', question: 'rows', unitId });
    const list = (await service.get('/masuk?keadaan=asked')).body;
    expect(list).toContain(`/unggah/${asked.uploadId}/baca`);
    const saved = await service.post(`/unggah/${asked.uploadId}/baca`, { do: 'tetap', kind: 'ksp' });
    expect(saved.statusCode).toBe(303);
    expect(await entryOf(asked.id)).toMatchObject({ state: 'assessed', unitId });
  });

  it('that is no statement is refused with its reason, and can be put away and read again', async () => {
    const answer = await service.post(
      '/api/intake',
      {},
      { filename: 'foto.csv', content: Buffer.from('halo') },
    );
    await service.app.get(JobQueue).settled();
    const id = answer.json<{ entries: string[] }>().entries[0] ?? '';
    const refused = await entryOf(id);
    expect(refused.state).toBe('refused');
    expect(refused.faults.length).toBeGreaterThan(0);
    expect(await done(`/api/intake/${id}/discard`, { reason: 'bukan laporan' })).toMatchObject({
      state: 'discarded',
    });
    expect(await done(`/api/intake/${id}/retry`, {})).toMatchObject({ state: 'refused', reason: null });
    expect((await service.get(`/masuk/${id}/asli`)).body).toBe('halo');
  });
});

describe('many files at once', () => {
  it('come in by an archive; what systems leave in it is passed over, an archive inside it is refused', async () => {
    const names = ['KSP Sentosa', 'KSP Bahagia', 'KSP Makmur'];
    const archive = zipOf([
      ...names.map((name, at) => ({ name: `Kec ${at}/${name}.csv`, content: trayFile({ name }) })),
      { name: '__MACOSX/x', content: Buffer.from('x') },
      { name: 'dalam.zip', content: zipOf([{ name: 'a.csv', content: Buffer.from('a') }]) },
    ]);
    const answer = await service.post('/masuk', {}, { filename: 'laporan.zip', content: archive });
    expect(answer.headers.location).toBe('/masuk?masuk=4&ganda=0&lewat=1');
    await service.app.get(JobQueue).settled();
    const { entries } = await trayOf();
    expect(entries.slice(0, 4).map(({ state, source }) => [state, source])).toEqual([
      ['refused', 'laporan.zip'],
      ['asked', 'laporan.zip/Kec 2'],
      ['asked', 'laporan.zip/Kec 1'],
      ['asked', 'laporan.zip/Kec 0'],
    ]);
    const { proposed } = await trayOf();
    const registering = await service.post('/masuk/daftarkan', {});
    expect(registering.headers.location).toBe(`/masuk?didaftarkan=${proposed}`);
    await service.app.get(JobQueue).settled();
    const told = await trayOf();
    expect(told.entries.slice(0, 4).map(({ state }) => state)).toEqual([
      'refused',
      ...Array<string>(3).fill('assessed'),
    ]);
    expect(told.proposed).toBe(0);
    const page = (await service.get(String(answer.headers.location))).body;
    expect(page).toContain('4 berkas masuk');
    expect(page).toContain(`Sudah dinilai <strong>${told.states.assessed}</strong>`);
  });

  it('of one name in one archive become one unit, once each', async () => {
    const archive = zipOf(
      [2022, 2023, 2024].map((year) => ({
        name: `${year}.csv`,
        content: trayFile({ name: 'KSP Sinar Tiga', year }),
      })),
    );
    await service.post('/masuk', {}, { filename: 'tiga.zip', content: archive });
    await service.app.get(JobQueue).settled();
    await service.post('/masuk/daftarkan', {});
    await service.app.get(JobQueue).settled();
    const entries = (await trayOf()).entries.slice(0, 3);
    expect(entries.map(({ state }) => state)).toEqual(['assessed', 'assessed', 'assessed']);
    expect(new Set(entries.map(({ unitId }) => unitId)).size).toBe(1);
  });

  it('that are built to harm are kept and refused as one file', async () => {
    const bomb = zipOf([{ name: 'a.csv', content: 'a', declared: 0x7fffffff }]);
    const answer = await service.post('/api/intake', {}, { filename: 'bom.zip', content: bomb });
    await service.app.get(JobQueue).settled();
    const [id = ''] = answer.json<{ entries: string[] }>().entries;
    expect(await entryOf(id)).toMatchObject({ state: 'refused', faults: [{ code: 'too-large' }] });
  });
});
