import { filterOf, trailCsv, trailPage } from './trail-page';

const EVENT = {
  id: 'e',
  at: '2026-11-29T01:02:03.000Z',
  actor: '=cmd()',
  address: null,
  action: 'unit-changed',
  subject: 'unit',
  subjectId: 'u',
  details: { name: 'KSP <b>' },
  made: 7,
};

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function* twice() {
  await Promise.resolve();
  yield EVENT;
  yield { ...EVENT, action: 'of-another-version' };
}

describe('the page of the trail', () => {
  it.each<[object, object, string]>([
    [{ siapa: ' ana ', dari: '2026-01-01' }, { actor: 'ana', from: '2026-01-01' }, 'what was typed'],
    [{ dari: 'kemarin', apa: '' }, {}, 'no day, and nothing'],
    [{ siapa: ['a', 'b'] }, {}, 'a name that stands twice'],
  ])('%j looks for %j: %s', (query, filter) => {
    expect(filterOf(query)).toEqual(filter);
  });

  it('leads on with the same filter, and says when it was the last page', () => {
    const { older, file } = trailPage({ siapa: 'a b' }, [EVENT], true);
    expect(older).toBe('/jejak?siapa=a+b&sebelum=7');
    expect(file).toBe('/jejak/jejak.csv?siapa=a+b');
    expect(trailPage({}, [EVENT], false)).toMatchObject({ older: '', file: '/jejak/jejak.csv' });
  });

  it.each([
    ['local', 'pengguna komputer ini (local)', 'without accounts, with the name that is searched for'],
    ['visitor', 'orang yang belum masuk (visitor)', 'who chooses a password'],
    ['ana', 'ana', 'an account'],
  ])('shows %s as “%s”: %s', (actor, shown) => {
    expect(trailPage({}, [{ ...EVENT, actor }], false).events[0]?.actor).toBe(shown);
  });

  it('is written as a table whose cells no program takes for formulas', async () => {
    const lines = (await textOf(trailCsv(twice()))).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffwaktu;/);
    expect(lines[1]).toContain("'=cmd()");
    expect(lines[1]).toContain('Data koperasi diubah');
    expect(lines[2]).toContain('of-another-version');
    expect(lines.slice(1).join('')).not.toContain('\ufeff');
  });
});
