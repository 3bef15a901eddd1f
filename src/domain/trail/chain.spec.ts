import {
  follow,
  headLine,
  headsIn,
  isBroken,
  next,
  START,
  type ChainedEvent,
  type StoredLink,
} from './chain';

const events: ChainedEvent[] = [1, 2, 3].map((at) => ({
  id: `e${at}`,
  at: `2026-01-0${at}T00:00:00.000Z`,
  actor: 'ana',
  address: at === 1 ? null : '10.0.0.2',
  action: 'unit-changed',
  subject: 'unit',
  subjectId: 'u',
  details: { old: 'A', new: 'B' },
}));

function linked(): StoredLink[] {
  let head = START;
  return events.map((event) => ({ ...(head = next(head, event)), event }));
}

describe('a chain of events', () => {
  it('ends at the hash of its last link', () => {
    const links = linked();
    expect(follow(START, links)).toEqual({ place: 3, hash: links[2]?.hash });
    expect(follow(START, [])).toBe(START);
  });

  it('can be followed in pieces', () => {
    const links = linked();
    const middle = follow(START, links.slice(0, 1));
    if (isBroken(middle)) throw new Error('it is whole');
    expect(follow(middle, links.slice(1))).toEqual(follow(START, links));
  });

  it.each<[string, (links: StoredLink[]) => StoredLink[], object]>([
    ['a link is gone', ([a, , c]) => [a!, c!], { place: 2, fault: 'link-missing' }],
    ['the beginning is gone', ([, b]) => [b!], { place: 1, fault: 'link-missing' }],
    ['an event is gone', ([a, b]) => [a!, { ...b!, event: undefined }], { place: 2, fault: 'event-missing' }],
    ['two have changed places', ([a, b]) => [{ ...a!, event: b!.event }], { place: 1, fault: 'changed' }],
  ])('is broken where %s', (_, harm, expected) => {
    expect(follow(START, harm(linked()))).toMatchObject(expected);
  });

  it.each(Object.keys(events[0]!))('is broken where %s of an event was changed', (field) => {
    const harmed = linked().map((link) =>
      link.place === 2 ? { ...link, event: { ...link.event!, [field]: 'x' } } : link,
    );
    expect(follow(START, harmed)).toMatchObject({ place: 2, fault: 'changed' });
  });

  it('writes its ends line by line, and reads no half line', () => {
    const [a, b] = linked();
    const text = headLine(a!) + headLine(b!).slice(0, -5);
    expect(headsIn(text)).toEqual([{ place: 1, hash: a!.hash }]);
  });
});
