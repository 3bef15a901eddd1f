import { firstOf, type PageType } from './page-type';
import type { Service } from './service';

/** So many answer: enough for every table to be shown. */
const MEMBERS = 12;

const sheet = (): { filename: string; content: Buffer } => {
  const head = Array.from({ length: 9 }, (_, at) => `U${at + 1}`);
  const rows = Array.from({ length: MEMBERS }, (_, at) =>
    head.map((_name, item) => 1 + ((at * item + at) % 4)),
  );
  return {
    filename: 'jawaban.csv',
    content: Buffer.from([head, ...rows].map((row) => row.join(',')).join('\n')),
  };
};

/** What members say of a unit, and what they see themselves. @param at the page of an assessment of it */
export async function ofMembers(service: Service, at: string): Promise<PageType[]> {
  const unit = firstOf((await service.get(at)).body, /href="(\/unit\/[^"/]+)\/laporan\/\d+"/);
  const survey = String((await service.post(`${unit}/survei`, { year: '2010' })).headers.location);
  await service.post(`${survey}/berkas`, {}, sheet());
  const links = (await service.post(`${survey}/tautan`, { count: '6', days: '7' })).body;
  const answer = firstOf(links, /href="[^"]*(\/jawab\/[\w-]+)"/);
  await service.post(`${unit}/suara/alamat`, {});
  const voice = firstOf((await service.get(`${unit}/suara`)).body, /href="[^"]*(\/suara\/[\w-]{20})"/);
  const told = (await service.post(voice, { kind: 'complaint', text: 'Loket tutup' })).body;
  const pages: readonly [string, PageType['at']][] = [
    ['surveys', `${unit}/survei`],
    ['survey', survey],
    ['survey-links', { html: links }],
    ['survey-sheet', `${survey}/lembar`],
    ['survey-area', '/survei?tahun=2010'],
    ['survey-instruments', '/survei/instrumen'],
    ['answer', answer],
    ['voices', `${unit}/suara`],
    ['voice-form', voice],
    ['member-told', { html: told }],
  ];
  return pages.map(([template, place]) => ({ template, title: 'suara anggota', at: place }));
}
