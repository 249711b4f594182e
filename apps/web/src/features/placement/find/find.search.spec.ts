import { findSearch } from './find.search.js';

describe('the address of a search', () => {
  it('names one of the children on this device by its letter', () => {
    expect(findSearch({ child: 'B' })).toEqual({ child: 'B' });
  });

  it.each([{ child: 'Maria' }, { child: 'b' }, { age: 15 }, {}])('says nothing of %j', (search) => {
    expect(findSearch(search)).toEqual({});
  });
});
