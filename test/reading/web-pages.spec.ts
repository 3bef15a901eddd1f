import '../support/source-threads';
import { utils, write } from '@e965/xlsx';
import { readFile } from '../../src/ingestion/read-file';
import { readWorkbook } from '../../src/ingestion/read-workbook';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['Kas', '40.000.000', '30.000.000'],
  ['Bank', '12.500.000,50', '10.000.000'],
  ['Pinjaman kepada anggota', '217.499.999,50', '200.000.000'],
  ['JUMLAH ASET', '270.000.000', '240.000.000'],
  ['Simpanan sukarela', '94.000.000', '84.000.000'],
  ['Simpanan pokok', '50.000.000', '50.000.000'],
  ['Simpanan wajib', '126.000.000', '106.000.000'],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', '270.000.000', '240.000.000'],
];
const TITLE = 'NERACA KSP MAJU BERSAMA';
const HEAD = '<tr><th>Uraian<th>31-12-2024<th>31-12-2023';
const tr = (cells: readonly string[]): string =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const BODY = ROWS.map(tr).join('\n');

/** As programs and portals write it, and an office program reads all the same. */
const PAGES: readonly (readonly [name: string, page: string])[] = [
  [
    'whole',
    `<!DOCTYPE html><html><head><title>x</title></head><body><h2>${TITLE}</h2><table border=1>${HEAD}${BODY}</table></body></html>`,
  ],
  [
    'of a table only, whose cells are not closed',
    `<table><caption>${TITLE}</caption>${HEAD}${BODY.replace(/<\/t[dr]>/g, '')}`,
  ],
  [
    'with a warning before it',
    `Notice: Undefined index in report.php<br><p>${TITLE}<p><table>${HEAD}${BODY}</table>`,
  ],
  [
    'of small capitals and fields',
    `<HTML><BODY><CENTER>${TITLE}</CENTER><TABLE>${HEAD}${BODY.replace(/<td>([\d.,]+)<\/td>/g, '<TD><INPUT VALUE="$1"></TD>')}</TABLE></BODY></HTML>`,
  ],
  [
    'set out by another table',
    `<html><table><tr><td>Menu</td><td><table><tr><td colspan=3>${TITLE}</td></tr>${HEAD}${BODY}</table></td></tr></table>`,
  ],
  [
    'whose amounts stand in tables of their own',
    `<html><b>${TITLE}</b><table>${HEAD}${BODY.replace(/<td>(?=\d)/g, '<td><table><tr><td>Rp</td><td>').replace(/(?<=\d)<\/td>/g, '</td></tr></table></td>')}</table>`,
  ],
  [
    'with marks of Office',
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook/></xml><![endif]--><style>td{}</style></head><table><tr><td colspan=3>${TITLE}</td></tr>${HEAD}${BODY.replace('<td>40.000.000', '<td x:num="40000000">40.000.000')}</table>`,
  ],
];

const read = (content: string | Buffer, file = 'neraca.xls') =>
  readFile(Buffer.from(content), { file, kind: 'ksp' });

async function figuresOf(content: string | Buffer) {
  const outcome = await read(content);
  if (!('reading' in outcome)) return outcome;
  const { statements, amounts } = outcome.reading;
  const told = statements.map(({ period, figures }) => [
    period.year,
    Object.fromEntries([...figures].map(([code, { amount }]) => [code, amount.toFraction()])),
  ]);
  return { told, share: amounts?.share };
}

/** The same figures as a text table. */
const AS_TEXT = [[TITLE], ['Uraian', '31-12-2024', '31-12-2023'], ...ROWS]
  .map((row) => row.join(';'))
  .join('\n');

function quoted(text: string): string {
  return text.replace(/=/g, '=3D').replace(/(.{60})/g, '$1=\r\n');
}

const mhtml = (...pages: readonly string[]): string =>
  [
    'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="----=_Part"\r\n',
    ...pages.map(
      (page, at) =>
        `------=_Part\r\nContent-Location: file:///C:/b/sheet00${at}.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${quoted(page)}\r\n`,
    ),
    '------=_Part--\r\n',
  ].join('\r\n');

describe('a page of the web that is called a workbook', () => {
  it.each([
    ...PAGES,
    ['with its parts in one file', mhtml('<html><frameset></html>', PAGES[0]?.[1] ?? '')] as const,
  ])('%s gives the figures of its table', async (_, page) => {
    const asText = await figuresOf(AS_TEXT);
    expect(asText).toMatchObject({
      share: '1.00',
      told: [
        [2023, {}],
        [2024, { bank: '25000001/2' }],
      ],
    });
    expect(await figuresOf(page)).toEqual(asText);
  });

  it('of Excel 2003 as XML is read like a workbook', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        [TITLE],
        ['Uraian', '31-12-2024'],
        ...ROWS.map(([label, amount]) => [label, Number(amount.replace(/\./g, '').replace(',', '.'))]),
      ]),
      'Neraca',
    );
    const written: unknown = write(book, { type: 'buffer', bookType: 'xlml' });
    if (!Buffer.isBuffer(written)) throw new Error('no bytes');
    expect(await figuresOf(written)).toMatchObject({ told: [[2024, { bank: '25000001/2' }]], share: '1.00' });
    const unsafe = written.toString().replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>');
    expect(await readWorkbook(Buffer.from(unsafe))).toMatchObject({ fault: { code: 'unsafe-xml' } });
  });
});

async function sheetsIn(page: string) {
  const got = await readWorkbook(Buffer.from(page), 'b.xls');
  if (!('grid' in got)) return got.fault;
  return got.grid.sheets.map(({ name, rows, hiddenRows }) => ({
    name,
    hiddenRows,
    rows: rows.map((row) =>
      row.map(({ address, content, merged, ...look }) => {
        const said =
          content.kind === 'text' || content.kind === 'number'
            ? `${content.kind === 'number' ? '#' : ''}${content.text}`
            : '';
        return `${address} ${merged === undefined ? said : `=${merged}`}${Object.keys(look).length > 0 ? JSON.stringify(look) : ''}`;
      }),
    ),
  }));
}

describe('the cells of a page', () => {
  it('stand where its table shows them', async () => {
    const page = `<table><tr><td rowspan=2>Uraian</td><td colspan=2><b>Tahun</b></td></tr><tr><th>2024</th><th>2023</th></tr>
      <tr style="display: none"><td>Kas</td></tr><tr><td>&nbsp;&nbsp;Di tangan<br>dan bank</td><td>1</td></tr></table>sesudah`;
    expect(await sheetsIn(page)).toEqual([
      {
        name: 'b',
        hiddenRows: [2],
        rows: [
          ['A1 Uraian', 'B1 Tahun{"bold":true}', 'C1 =B1'],
          ['A2 =A1', 'B2 2024{"bold":true}', 'C2 2023{"bold":true}'],
          ['A3 Kas'],
          ['A4 Di tangan\ndan bank{"indent":2}', 'B4 1'],
          [],
          ['A6 sesudah'],
        ],
      },
    ]);
  });

  it('are the number told beside them only where that is what is shown', async () => {
    const cell = (told: string, shown: string): string => `<td x:num="${told}">${shown}</td>`;
    const page = `<table><tr>${cell('1234.5', '1.234,50')}${cell('45657', '31.12.2024')}${cell('0.05', '5%')}${cell('-1234567', '(1,235)')}<td sdval="-12">Rp (12)</td></tr></table>`;
    expect(await sheetsIn(page)).toMatchObject([
      { rows: [['A1 #1234.5', 'B1 31.12.2024', 'C1 5%', 'D1 (1,235)', 'E1 #-12']] },
    ]);
  });

  it.each([
    [
      'without a table',
      '<html><body>Sesi habis, silakan masuk lagi',
      { code: 'not-a-workbook', found: 'html' },
    ],
    [
      'nested without end',
      `<html>${'<div><table><tr><td>'.repeat(100_000)}`,
      { code: 'damaged', found: 'html' },
    ],
    [
      'with cells over a whole sheet',
      `<table>${'<tr><td colspan=99999 rowspan=99999>1'.repeat(9000)}`,
      { code: 'too-large', found: 'cells' },
    ],
    [
      'of a letter without a page',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x--',
      { code: 'not-a-workbook', found: 'html' },
    ],
  ])('are refused in a page %s', async (_, page, fault) => {
    expect(await sheetsIn(page)).toEqual(fault);
  });

  it('are nothing but text: nothing of a page is run, fetched or put in', async () => {
    const page = `<html><script>document.write('<table><tr><td>9')</script><iframe src="http://127.0.0.1/x"></iframe><table><tr><td>&lt;b&gt;Kas&lt;/b&gt;<td onclick=x><img src=x onerror=y>7`;
    expect(await sheetsIn(page)).toMatchObject([{ rows: [['A1 <b>Kas</b>', 'B1 7']] }]);
  });
});
