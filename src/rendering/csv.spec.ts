import { csv } from './csv';

describe('csv', () => {
  it('writes what Excel in Indonesia opens as a table', () => {
    expect(
      csv([
        ['Pos', 'Jumlah'],
        ['Kas', '-1.234,50'],
      ]),
    ).toBe('\ufeffPos;Jumlah\r\nKas;"-1.234,50"\r\n');
  });

  it('keeps separators, quotes and line breaks inside their field', () => {
    expect(csv([['a;b', 'c"d', 'e\nf', 'g,h']])).toBe('\ufeff"a;b";"c""d";"e\nf";"g,h"\r\n');
  });

  it('writes nothing that is taken for a formula', () => {
    expect(csv([[`=cmd|'/c calc'!A1`, '<script>']])).toBe(`\ufeff"'=cmd|'/c calc'!A1";<script>\r\n`);
  });
});
