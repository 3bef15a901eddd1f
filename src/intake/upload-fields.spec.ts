import { Refusal } from '../domain/errors';
import { incomingOf, mustAnswer } from './upload-fields';

const refused = (field: string, text: string): unknown => {
  try {
    mustAnswer(new Map([[field, text]]));
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.values : error;
  }
};

describe('what a program says of the frame of its file', () => {
  it.each([
    ['scale', '100'],
    ['scale', 'ribu'],
    ['period', 'semester'],
    ['column', 'B-C'],
    ['year', '24'],
  ])('is refused in words where it is no answer: %s %s', (field, found) => {
    expect(refused(field, found)).toEqual({ reason: 'frame-unreadable', pointer: `/${field}`, found });
  });

  it.each([
    ['scale', '1000'],
    ['period', 'part'],
    ['column', 'b+c'],
    ['year', '2024'],
    ['sheet', 'Neraca'],
    ['scale', ''],
  ])('is taken where it is one, or nothing: %s %s', (field, text) => {
    expect(refused(field, text)).toBeUndefined();
  });
});

it('a file of which nobody said the kind is of the kind that it says itself', () => {
  expect(incomingOf({ fields: new Map([['name', 'KUD MAJU']]) })).toEqual({ name: 'KUD MAJU' });
  expect(incomingOf({ fields: new Map([['kind', 'riil']]) })).toEqual({ kind: 'riil' });
});
