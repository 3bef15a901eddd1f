import { tidyFaults } from './fault';

describe('faults as they are shown', () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `${'BCDEFGHIJKLM'[at] ?? ''}: Unit Simpan Pinjam ${at}`,
  ).join('; ');

  it('name every choice, and cut what is only told', () => {
    const [choices, told] = tidyFaults([
      { code: 'column-open', found: long },
      { code: 'amount-unreadable', found: long },
    ]);
    expect([choices?.found, told?.found]).toEqual([long, long.slice(0, 80)]);
  });
});
