import '../support/source-threads';
import { Service } from '../support/service';
import { neracaOf, phuOf } from '../support/two-halves';

describe('a neraca and a PHU in two files, sent together', () => {
  let service: Service;
  const files = [
    { filename: 'neraca.csv', content: neracaOf(2024) },
    { filename: 'phu.csv', content: phuOf(2024) },
  ];

  beforeAll(async () => {
    service = await Service.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  it('are one assessment, whose figures are shown in their own file', async () => {
    const place = await service.store({ kind: '', rules: 'perdep-06-2016' }, files);
    expect(place).toMatch(/^\/penilaian\//);
    const { body } = await service.get(`${place}/rasio/4.1`);
    expect(body).toContain('phu.csv');
    expect(body).toContain('PERHITUNGAN HASIL USAHA TAHUN 2024');
  });

  it('are one assessment for programs too', async () => {
    const sent = await service.post('/api/uploads', { name: 'KSP Lain', corrections: '[]' }, files);
    expect(sent.statusCode).toBe(201);
  });

  it('of different years are told apart, and nothing is stored', async () => {
    const phu = { filename: 'phu.csv', content: phuOf(2023) };
    const sent = await service.upload({ kind: '' }, [
      { filename: 'neraca.csv', content: neracaOf(2024) },
      phu,
    ]);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('tahun buku yang sama');
  });
});
