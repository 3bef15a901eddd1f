import { bandCell, bandWords, scaleWords } from './bands';

describe('a band in words', () => {
  it.each([
    [{ over: '20', upTo: '40' }, 'di atas 20 sampai 40 %'],
    [{ from: '5', below: '7.5' }, '5 sampai di bawah 7,5 %'],
    [{ over: '80' }, 'di atas 80 %'],
    [{ from: '8' }, '8 % ke atas'],
    [{ upTo: '0' }, 'sampai 0 %'],
    [{ below: '4' }, 'di bawah 4 %'],
    [{ from: '0', upTo: '10' }, '0 sampai 10 %'],
  ])('%j is "%s"', (edges, words) => {
    expect(bandWords({ ...edges, credit: '50' }, 'percent').replace(/\u00a0/g, ' ')).toBe(words);
  });

  it('has the unit of its indicator and the law’s own word', () => {
    const band = { from: '3', credit: '100', words: 'Baik' };
    expect(bandCell(band, 'months').replace(/\u00a0/g, ' ')).toBe('3 bulan ke atas (Baik)');
    expect(bandWords({ below: '100', credit: '100' }, 'days').replace(/\u00a0/g, ' ')).toBe(
      'di bawah 100 hari',
    );
    expect(scaleWords([band], 'persons').replace(/\u00a0/g, ' ')).toBe('3 orang ke atas = 100');
  });
});
