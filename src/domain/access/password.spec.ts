import { isCommon, passwordFaults } from './password';

const NAMES = ['Budi Santoso', 'budi.santoso@dinas.go.id'];

describe('a password', () => {
  it.each([
    ['kuda lumping makan beling', [], 'a sentence of one’s own needs no sign and no capital'],
    ['tjX9vb2Lqm', [], 'drawn by a machine'],
    ['pagi hujan di 3 ladang', [], 'ordinary words that nobody puts together'],
    ['tjX9vb2Lq', ['password-short'], 'nine signs'],
    [`x${'yz9 '.repeat(40)}`, ['password-long'], 'longer than is worked on'],
    ['Koperasi2024!', ['password-common'], 'a known word, a year, a sign'],
    ['P@ssw0rd1234', ['password-common'], 'signs that stand for letters'],
    ['bismillah99', ['password-common'], 'what most people here choose'],
    ['SayangKamu123', ['password-common'], 'two known words'],
    ['1234567890', ['password-common'], 'counted up'],
    ['9876543210', ['password-common'], 'counted down'],
    ['qwertyuiop', ['password-common'], 'a row of the keyboard'],
    ['1q2w3e4r5t', ['password-common'], 'two rows of it'],
    ['aaaaaaaaaaaa', ['password-common'], 'one sign'],
    ['ab12ab12ab12', ['password-common'], 'a piece again and again'],
    ['BudiSantoso88', ['password-own-name'], 'the own name'],
    ['santoso-1990', ['password-own-name'], 'a part of it'],
    ['', ['password-short'], 'nothing'],
  ])('%j: %j, %s', (password, faults, _why) => {
    expect(passwordFaults(password, NAMES)).toEqual(faults);
  });

  it('is looked at in one pass however long it is', () => {
    expect(isCommon('sandi'.repeat(2000))).toBe(true);
    expect(isCommon('x1'.repeat(5000))).toBe(true);
  });
});
