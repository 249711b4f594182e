import { stableOrder } from '../stable-order/stable-order.logic.js';

describe('the calm order', () => {
  it('moves no row that is shown already', () => {
    expect(stableOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  it('drops a row that is no longer a result', () => {
    expect(stableOrder(['a', 'b', 'c'], ['c', 'a'])).toEqual(['a', 'c']);
  });

  it('puts newcomers after the row they follow', () => {
    expect(stableOrder(['a', 'b'], ['x', 'a', 'y', 'z', 'b'])).toEqual(['x', 'a', 'y', 'z', 'b']);
  });
});
