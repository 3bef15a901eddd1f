import { refusalSentence } from '../rendering/messages';
import { settingsFrom } from '../settings';
import { Refusal } from '../domain/errors';
import { startRefusal } from './start-refusal';

const settings = settingsFrom({ RAPOR_DATA: '/srv/rapor', RAPOR_PORT: '80', RAPOR_HOST: '10.0.0.7' });
const told = (values: object): string => {
  const refusal = startRefusal(Object.assign(new Error('raw'), values), settings);
  return refusal instanceof Refusal ? refusalSentence(refusal) : 'not told';
};

describe('what stands in the way of a start', () => {
  it.each([
    [{ code: 'EADDRINUSE', syscall: 'listen' }, /Porta 80 .*RAPOR_PORT/, 'another program listens there'],
    [{ code: 'EACCES', syscall: 'listen' }, /Porta 80 .*1024/, 'low ports need rights'],
    [
      { code: 'EADDRNOTAVAIL', syscall: 'listen' },
      /10\.0\.0\.7.*RAPOR_HOST/,
      'an address of another computer',
    ],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, /10\.0\.0\.7.*RAPOR_HOST/, 'a name that is none'],
    [{ code: 'EACCES', syscall: 'mkdir' }, /\/srv\/rapor.*hak tulis/, 'a folder of somebody else'],
    [{ code: 'EROFS', syscall: 'open' }, /\/srv\/rapor.*hak tulis/, 'a medium that only reads'],
    [{ code: 'ENOTDIR', syscall: 'mkdir' }, /\/srv\/rapor.*bukan folder/, 'a file in its way'],
    [{ code: 'ENOENT', syscall: 'mkdir' }, /\/srv\/rapor.*bukan folder/, 'a place where none are made'],
    [{ code: 'EEXIST', syscall: 'mkdir' }, /\/srv\/rapor.*bukan folder/, 'a file of that name'],
    [{ code: 'ENOSPC', syscall: 'write' }, /penuh/, 'no room'],
    [{ code: 'SQLITE_NOTADB' }, /rapor restore/, 'a database that is none'],
  ])('%j is said with what to do: %s', (values: object, sentence: RegExp, _why: string) => {
    expect(told(values)).toMatch(sentence);
  });

  it.each([
    [{ code: 'ECONNREFUSED', syscall: 'connect' }, /tidak menjawab/, 'no server there'],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'db.dinas' }, /tidak menjawab/, 'no such name'],
    [{ code: '28P01' }, /kata sandi/, 'another password'],
    [{ code: '3D000' }, /createdb/, 'no such database'],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: '10.0.0.7' }, /RAPOR_HOST/, 'where it listens'],
    [{ code: 'EADDRINUSE', syscall: 'listen' }, /RAPOR_PORT/, 'the port'],
  ])('%j beside a server is said with what to do: %s', (values: object, sentence: RegExp, _why: string) => {
    const beside = settingsFrom({ RAPOR_HOST: '10.0.0.7', DATABASE_URL: 'postgres://rapor@db.dinas/rapor' });
    const refusal = startRefusal(Object.assign(new Error('raw'), values), beside);
    expect(refusal instanceof Refusal && refusalSentence(refusal)).toMatch(sentence);
  });

  it.each([[{ code: 'ETIMEDOUT', syscall: 'connect' }], [{}]])('%j stays what it is', (values: object) => {
    expect(told(values)).toBe('not told');
  });
});
