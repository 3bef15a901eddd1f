import { ofAccounts } from './page-types-account';
import { ofIntake } from './page-types-intake';
import { ofMembers } from './page-types-survey';
import { example, firstOf, fixture, PERDEP, plainPath, type PageType } from './page-type';
import { released } from './releases';
import { HOST, type Service } from './service';

/** Walked for a unit with gaps, one without and a real one; the others for the one with gaps, whose they are longest. */
const FIRST = ['filing', 'assessment', 'ratio', 'trend'];
const KINDS = ['bumdes', 'kspps', 'riil', 'usp', 'uspps'];

/** Fills an empty service with units of every kind and hands back every template's page, the longest of its kind where that is known. */
export async function pageTypes(service: Service): Promise<PageType[]> {
  const whole = plainPath(await service.store({}, example('ksp')));
  const real = plainPath(await service.store(PERDEP, fixture('workbooks/ksp-c-2009-2010.xlsx')));
  // Another of its kind and year: a unit alone has no group to look at.
  await service.store(PERDEP, fixture('workbooks/ksp-d-2009-2010.xlsx'));
  const gaps = plainPath(
    await service.store({ kind: 'ksp', rules: 'kkpkk-2021' }, fixture('workbooks/ksp-e-2009-2010.xlsx')),
  );
  const pages = [
    ...(await ofAssessment(service, gaps)),
    ...(await ofAssessment(service, whole)).filter(({ template }) => FIRST.includes(template)),
    ...(await ofAssessment(service, real)).filter(({ template }) => FIRST.includes(template)),
  ];
  const many = plainPath(await service.store(PERDEP, fixture('workbooks/ksp-q-2009-2010.xlsx')));
  pages.push({ template: 'assessment', title: 'banyak temuan', at: many });
  for (const kind of KINDS) {
    const at = plainPath(await service.store({}, example(kind)));
    pages.push({ template: 'assessment', title: `contoh ${kind}`, at });
  }
  return [
    ...pages,
    ...(await ofFindings(service)),
    ...(await ofIntake(service)),
    ...(await ofAreas(service, real)),
    ...(await ofLaw(service)),
    ...(await ofMembers(service, whole)),
    ...(await ofAccounts()),
    ...(await ofReleases(service)),
    ...PLACES,
  ];
}

async function ofAssessment(service: Service, at: string): Promise<PageType[]> {
  const { body } = await service.get(at);
  const filing = firstOf(body, /href="(\/unit\/[^"/]+\/laporan\/\d+)"/);
  const statement = firstOf(body, /href="(\/laporan\/[^"/]+)\/kuesioner"/);
  const ratio = firstOf(body, /\/rasio\/([^"#]+)"/);
  const list = firstOf((await service.get(`${statement}/kuesioner`)).body, /\/kuesioner\/([^"#?]+)"/);
  const title = firstOf(body, /<h1>([^<]*)</);
  const of = (template: string, path: string): PageType => ({ template, title, at: path });
  return [
    of('filing', filing),
    of('concerns', `${filing}/temuan`),
    of('documents', `${filing}/dokumen`),
    of('examining', `${filing}/pemeriksaan`),
    of('working-papers', `${filing}/kertas-kerja`),
    of('examining-list', `${filing}/pemeriksaan/${list}`),
    of('assessment', at),
    of('ratio', `${at}/rasio/${ratio}`),
    of('ratios', `${at}/rasio`),
    of('distances', `${at}/rasio/kurang`),
    of('what-if', `${at}/rasio/andai`),
    of('side-by-side', `${at}/rasio/aturan`),
    of('movement', `${at}/rasio/berubah`),
    of('peers', `${at}/sejenis`),
    of('changes', `${statement}/perubahan`),
    of('questionnaire', `${statement}/kuesioner`),
    of('questionnaire-list', `${statement}/kuesioner/${list}`),
    of('typing', `${statement}/ketik`),
    of('unit', filing.replace(/\/laporan.*/, '')),
    of('trend', filing.replace(/\/laporan.*/, '/tren')),
    of('unit-merge', filing.replace(/\/laporan.*/, '/gabung')),
  ];
}

/** A release that was brought back to where it came from. */
async function ofReleases(service: Service): Promise<PageType[]> {
  const { archive: content } = await released(service.app, {});
  const { headers } = await service.post('/rilis/masuk', {}, { filename: 'rilis-kabupaten.zip', content });
  return [{ template: 'taking', title: 'rilis', at: String(headers.location) }];
}

/** A unit whose every total contradicts its rows. */
async function ofFindings(service: Service): Promise<PageType[]> {
  const filings = await service.post('/unggah', {}, fixture('simkopdes/filings.json'));
  const at = firstOf(filings.body, /"(\/penilaian\/[\w-]+)"/);
  return [
    { template: 'filings', title: 'ekspor portal', at: { html: filings.body } },
    { template: 'assessment', title: 'ekspor portal', at },
  ];
}

async function ofAreas(service: Service, assessment: string): Promise<PageType[]> {
  const preview = await service.post('/register', {}, fixture('register/register-contoh.csv'));
  await service.app.inject({
    method: 'POST',
    url: firstOf(preview.body, /action="(\/register\/[\w-]+\/simpan)"/),
    headers: HOST,
  });
  const ranking = await service.get('/peringkat?tahun=2010');
  const payload = new URLSearchParams({ nama: 'Tetangga' });
  for (const [, unit = ''] of ranking.body.matchAll(/name="unit" value="([^"]+)"/g))
    payload.append('unit', unit);
  const headers = { ...HOST, 'content-type': 'application/x-www-form-urlencoded' };
  const own = await service.app.inject({
    method: 'POST',
    url: '/kelompok-sendiri',
    headers,
    payload: payload.toString(),
  });
  payload.append('tindakan', 'ingatkan');
  payload.append('pesan', 'Mohon dikirim');
  const url = '/peringkat/tindakan';
  const acted = await service.app.inject({ method: 'POST', url, headers, payload: payload.toString() });
  return [
    { template: 'row-actions', title: 'pengingat', at: { html: acted.body } },
    { template: 'register-preview', title: 'contoh', at: { html: preview.body } },
    { template: 'own-group', title: 'tetangga', at: String(own.headers.location) },
    {
      template: 'group',
      title: 'sejenis',
      at: firstOf((await service.get(`${assessment}/sejenis`)).body, /href="(\/kelompok\/[^"]+)"/),
    },
    { template: 'trend-empty', title: 'belum melapor', at: `${await unreported(service)}/tren` },
    { template: 'peers', title: 'sejenis', at: `${assessment}/sejenis` },
    { template: 'area', title: 'negeri', at: '/wilayah' },
    { template: 'area', title: 'kabupaten', at: '/wilayah/14.06' },
    { template: 'area-ratios', title: 'negeri', at: '/wilayah/indonesia/rasio' },
    { template: 'print-set', title: 'negeri', at: await printSet(service) },
    { template: 'area-papers', title: 'kabupaten', at: '/wilayah/14.06/dokumen?tahun=2010' },
    { template: 'ranking', title: '2010', at: '/peringkat?tahun=2010' },
  ];
}

/** A registered unit of which there is no report. */
async function unreported(service: Service): Promise<string> {
  return firstOf((await service.get('/wilayah/14.06?belum=1')).body, /<a href="(\/unit\/[^"/]+)"/);
}

/** A set that was just asked for. */
async function printSet(service: Service): Promise<string> {
  const { headers } = await service.post('/cetak', { wilayah: 'indonesia', tahun: '2010' });
  return String(headers.location);
}

async function ofLaw(service: Service): Promise<PageType[]> {
  const law = '/aturan/perdep-06-2016';
  for (const [point, value] of [
    ['weight:1.1', '7'],
    ['weight:1.2', '5'],
  ] as const)
    await service.post(`${law}/periksa`, { agrees: 'tidak', found: 'lampiran', page: '12', point, value });
  const made = await service.post(`${law}/edisi`, { reason: 'cetakan kedua', by: 'Ana, Dinas A' });
  const laws = ['perdep-06-2016', 'kkpkk-2021', 'bumdes-usp'].flatMap((id) => [
    { template: 'rules', title: id, at: `/aturan/${id}` },
    { template: 'annex', title: id, at: `/aturan/${id}/periksa` },
    { template: 'local-editions', title: id, at: `/aturan/${id}/edisi` },
  ]);
  const band = new URLSearchParams({
    tahun: '2010',
    andai: 'band:5.1',
    lama: 'band:5.1',
    nilai: '≤ 50 = 25\n> 50 = 100',
  });
  laws.push({ template: 'other-law', title: 'kosong', at: `${law}/andai` });
  laws.push({ template: 'other-law', title: 'tabel lain', at: `${law}/andai?${band.toString()}` });
  return [...laws, { template: 'local-edition', title: 'bobot lain', at: String(made.headers.location) }];
}

const PLACES: readonly PageType[] = [
  ['home', '/'],
  ['units', '/unit'],
  ['desk', '/meja'],
  ['typing-start', '/laporan/baru'],
  ['own-groups', '/kelompok-sendiri'],
  ['register', '/register'],
  ['rules-list', '/aturan'],
  ['warnings', '/aturan/peringatan'],
  ['export', '/ekspor'],
  ['releases', '/rilis'],
  ['dictionary', '/kamus-data'],
  ['jobs', '/pekerjaan'],
  ['trail', '/jejak'],
  ['office', '/kantor'],
  ['wording', '/kantor/kalimat'],
  ['print-sets', '/cetak'],
  ['papers', '/dokumen'],
  ['check', '/periksa'],
].map(([template = '', at = '']) => ({ template, title: at, at }));
