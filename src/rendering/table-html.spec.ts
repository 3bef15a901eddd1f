import { tableRows, tickedRows } from './table-html';
import { tableView } from './table-view';

const { rows } = tableView({
  id: 'units',
  title: 'Unit',
  about: [],
  columns: [
    { id: 'name', label: 'Nama' },
    { id: 'total', label: 'Jumlah', unit: 'points' },
    { id: 'grade', label: 'Predikat' },
  ],
  rows: [
    {
      cells: [
        { said: '<b>KSP "A" & B</b>', href: '/unit/a?x=1&y="2"' },
        { said: '81,20' },
        { said: 'Sehat', href: '/peringkat' },
      ],
    },
    { heading: true, cells: [{ said: 'Jumlah' }, { said: '' }, { said: '–' }] },
  ],
  notes: [],
});

describe('rows of a table', () => {
  it('are escaped, lead where their cells lead, and say which are numbers and headings', () => {
    expect(tableRows(rows).html).toBe(
      '<tr><th scope="row"><a href="/unit/a?x&#x3D;1&amp;y&#x3D;&quot;2&quot;">&lt;b&gt;KSP &quot;A&quot; &amp; B&lt;/b&gt;</a></th>' +
        '<td class="num">81,20</td><td><a href="/peringkat">Sehat</a></td></tr>\n' +
        '<tr class="heading"><th scope="row">Jumlah</th><td class="num"></td><td>–</td></tr>\n',
    );
    expect(tableRows(rows)).toBe(tableRows(rows));
  });

  it('have a box with the name that is read to whoever does not see', () => {
    const html = tickedRows(rows, ['a"b', 'c']).html;
    expect(html).toContain(
      '<input type="checkbox" name="unit" value="a&quot;b"><span class="sr">Pilih &lt;b&gt;',
    );
    expect(html).toContain(
      'value="c"><span class="sr">Pilih Jumlah</span></label> <span>Jumlah</span></div>',
    );
  });
});
