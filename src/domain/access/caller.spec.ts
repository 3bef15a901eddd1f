import fc from 'fast-check';
import { NATION } from '../area/area';
import {
  homeArea,
  mayOpenUnit,
  mayRegister,
  reachesAll,
  reachesArea,
  seesNames,
  seesStatistics,
} from './caller';
import { ROLES, type Caller } from './caller';

const official: Caller = { id: 'dinas', role: 'official', units: 'all', areas: 'all' };
const regency: Caller = { ...official, areas: ['14.06'] };
const manager: Caller = { id: 'budi', role: 'manager', units: new Set(['a']), areas: 'all' };

describe('who may open a unit', () => {
  it.each([
    [official, 'a', null, true, 'without limits the area need not be known'],
    [official, 'b', '14.06.01', true, 'anywhere'],
    [regency, 'b', '14.06.01', true, 'a district lies in its regency'],
    [regency, 'b', '14.06', true, 'the regency itself'],
    [regency, 'b', '14.061', false, 'the same digits are not the same area'],
    [regency, 'b', '14', false, 'known to the province only: it may lie elsewhere'],
    [regency, 'b', null, false, 'of which no area is known'],
    [{ ...regency, areas: [NATION] }, 'b', null, true, 'the whole country holds every unit'],
    [{ ...regency, areas: [] }, 'b', '14.06', false, 'no area at all'],
    [manager, 'a', null, true, 'the own unit'],
    [manager, 'b', null, false, 'another one'],
    [{ ...manager, areas: ['14'] }, 'a', '31', false, 'both limits hold together'],
  ] as const)('%o, unit %s in %s: %s, %s', (caller, id, areaCode, may, _why) => {
    expect(mayOpenUnit(caller, { id, areaCode })).toBe(may);
  });
});

describe('who sees lists', () => {
  it.each([
    [official, NATION, true, 'the whole country'],
    [regency, '14.06.01', true, 'an area in the own one'],
    [regency, '14', false, 'an area around it'],
    [manager, '14.06', false, 'one unit is no area'],
  ] as const)('%o in %s: %s, %s', (caller, area, reaches, _why) => {
    expect(reachesArea(caller, area)).toBe(reaches);
  });

  it('names units to everybody but managers, and tells managers statistics of five or more', () => {
    const told = ROLES.map((role) => seesNames({ ...official, role }));
    expect(told).toEqual([true, false, true, true]);
    expect([0, 1, 4, 5].map((n) => seesStatistics(official, n))).toEqual([false, true, true, true]);
    expect([0, 1, 4, 5].map((n) => seesStatistics(manager, n))).toEqual([false, false, false, true]);
    const ofThree: Caller = { ...manager, units: new Set(['a', 'b', 'c']) };
    expect([5, 6, 7].map((n) => seesStatistics(ofThree, n))).toEqual([false, false, true]);
  });

  it('begins lists that name no area with the country, or with the own one', () => {
    const two: Caller = { ...official, areas: ['14.06', '33.02'] };
    expect([official, { ...regency, areas: [NATION] }, regency, two].map(homeArea)).toEqual([
      NATION,
      NATION,
      '14.06',
      '14.06',
    ]);
  });

  it('lets nobody with limits register units', () => {
    expect([official, regency, manager].map(mayRegister)).toEqual([true, false, false]);
  });
});

const area = fc.constantFrom(NATION, '14', '14.06', '14.06.01', '31', '31.71');
const caller: fc.Arbitrary<Caller> = fc.record({
  id: fc.constant('x'),
  role: fc.constantFrom(...ROLES),
  units: fc.oneof(
    fc.constant('all' as const),
    fc.subarray(['a', 'b']).map((ids) => new Set(ids)),
  ),
  areas: fc.oneof(fc.constant('all' as const), fc.array(area)),
});
const unit = fc.record({ id: fc.constantFrom('a', 'b', 'c'), areaCode: fc.option(area) });

describe('limits agree with each other', () => {
  it('who reaches all may open every unit', () => {
    fc.assert(fc.property(caller, unit, (who, what) => !reachesAll(who) || mayOpenUnit(who, what)));
  });

  it('who reaches an area may open every unit in it', () => {
    fc.assert(
      fc.property(
        caller,
        unit,
        (who, what) => !reachesArea(who, what.areaCode ?? NATION) || mayOpenUnit(who, what),
      ),
    );
  });
});
