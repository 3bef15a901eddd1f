import { NATION } from '../area/area';
import { mayOpenUnit, reachesAll, ROLES } from './caller';
import { accountName, callerOf, grantFor, VISITOR, type Grant } from './grant';

const grant = (role: Grant['role'], units: string[] = [], areas: string[] = []): Grant => ({
  role,
  units,
  areas,
});
const unit = { id: 'a', areaCode: '14.06' };

describe('what a role reaches', () => {
  it.each([
    [grant('official', [], ['14']), true, 'the unit lies in the area'],
    [grant('official', [], ['31']), false, 'another area'],
    [grant('official'), false, 'no area'],
    [grant('manager', ['a']), true, 'the own unit'],
    [grant('manager', ['b'], [NATION]), false, 'areas give a manager nothing'],
    [grant('auditor', ['a']), true, 'assigned'],
    [grant('auditor', [], ['14']), false, 'areas give an auditor nothing'],
    [grant('administrator', ['a'], [NATION]), false, 'no figures, whatever is written beside it'],
  ])('%o: %s, %s', (each, may, _why) => {
    expect(mayOpenUnit(callerOf('x', each), unit)).toBe(may);
  });

  it('of the whole country is everything, and of a visitor nothing', () => {
    expect(reachesAll(callerOf('x', grant('official', [], [NATION])))).toBe(true);
    expect(mayOpenUnit(VISITOR, unit)).toBe(false);
  });
});

describe('the role somebody works in', () => {
  const both = [grant('administrator'), grant('manager', ['a'])];
  it.each([
    [both, 'administrator', 'administrator', 'the chosen one'],
    [both, undefined, 'manager', 'else the one with work'],
    [both, 'official', 'manager', 'one that the person does not have is not given'],
    [[], 'manager', undefined, 'who has none is nobody'],
  ] as const)('%o asked as %s is %s: %s', (grants, asked, role, _why) => {
    expect(grantFor(grants, asked)?.role).toBe(role);
  });

  it('is one of all there are', () => {
    for (const role of ROLES) expect(grantFor([grant(role)], undefined)?.role).toBe(role);
  });
});

describe('the name of an account', () => {
  it.each([
    [' Budi.Santoso ', 'budi.santoso', 'small letters, no space around'],
    ['budi@dinas.go.id', 'budi@dinas.go.id', 'an address of mail'],
    ['ab', undefined, 'too short'],
    ['budi santoso', undefined, 'a space'],
    ['Local', undefined, 'stands for this computer'],
    ['visitor', undefined, 'stands for whoever has not signed in'],
    ['budі', undefined, 'a letter of another alphabet that looks the same'],
    ['../budi', undefined, 'an address of its own'],
  ])('%j is %j: %s', (text, name, _why) => {
    expect(accountName(text)).toBe(name);
  });
});
