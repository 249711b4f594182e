import { aLine } from '../testing/board.builders.js';
import { placeIn, placesOf } from './places.logic.js';

const region = (code: string) => ({ code, nameEn: code, nameEs: code });
const jackson = aLine({ state: 'MO', region: 'jackson' });
const johnson = aLine({ state: 'KS', region: 'johnson' });

describe('where a child may be tonight', () => {
  it('is any region of the board, in the state of its facilities', () => {
    expect(placesOf([jackson, johnson, jackson], [region('johnson'), region('jackson')])).toEqual([
      { state: 'KS', region: 'johnson' },
      { state: 'MO', region: 'jackson' },
    ]);
  });

  it('is in either state where a region has no facility', () => {
    expect(placesOf([jackson, johnson], [region('cass')])).toEqual(
      expect.arrayContaining([
        { state: 'KS', region: 'cass' },
        { state: 'MO', region: 'cass' },
      ]),
    );
  });

  it('is what this device remembers only while the board still has it', () => {
    const places = placesOf([jackson], []);
    expect(placeIn(places, 'MO/jackson')).toEqual({ state: 'MO', region: 'jackson' });
    expect(placeIn(places, 'MO/elsewhere')).toBeNull();
    expect(placeIn(places, null)).toBeNull();
  });
});
