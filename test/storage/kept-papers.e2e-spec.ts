import '../support/source-threads';
import { hashOf } from '../../src/database/token';
import { paperOf, settingsOfCopy, SIGNED_DATABASE } from '../support/kept-database';
import { Service } from '../support/service';
import { takeSteps } from '../support/signed';

/*
 * The report of a BUM Desa was signed by the program of 2026-11-29, through its pages. Today's program opens a copy: as
 * after an upgrade, and as after a backup was put back elsewhere, since the private key is not in it.
 */
const { place, number, files } = paperOf(SIGNED_DATABASE);

let service: Service;
beforeAll(async () => {
  const { RAPOR_DATA } = settingsOfCopy(SIGNED_DATABASE);
  service = await Service.start({ RAPOR_DATA });
});
afterAll(() => service.stop());

const check = async (): Promise<string> => (await service.get(`/periksa/${encodeURIComponent(number)}`)).body;

describe('a paper that an earlier program signed', () => {
  it.each(files)('is printed again byte for byte: $path', async ({ path, sha256: signed }) => {
    const { statusCode, rawPayload } = await service.get(path);
    expect([statusCode, hashOf(rawPayload)]).toEqual([200, signed]);
  });

  it('is genuine by its number and by its file, and holds', async () => {
    expect(await check()).toMatch(/>Asli<[^]*Berlaku; tidak ada yang lebih baru\./);
    const content = (await service.get(files[0]?.path ?? '')).rawPayload;
    const byFile = await service.post('/periksa', {}, { filename: 'dokumen.pdf', content });
    expect(byFile.body).toContain('>Asli<');
  });

  it('is withdrawn when its year is opened again, and keeps its bytes', async () => {
    expect(await takeSteps(service, place, ['amend'])).toEqual([303]);
    expect(await check()).toMatch(/>Asli<[^]*Dicabut: laporannya dibuka lagi untuk perubahan\./);
    const [paper] = files;
    expect(hashOf((await service.get(paper?.path ?? '')).rawPayload)).toBe(paper?.sha256);
  });
});
