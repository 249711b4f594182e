import { night } from '../../../../shared/testing/board.builders.js';
import { headOf, missouri, model } from '../review.builders.js';
import { packInForce } from './pack-in-force.logic.js';

const at = (moment: string) => ({ moment, timeZone: 'America/Chicago' });
const first = { ...headOf(missouri), version: 'first', from: '2020-01-01', until: '2025-12-01' };
const second = { ...headOf(missouri), version: 'second', from: '2025-12-02', until: null };
const heads = [headOf(model), first, second];

describe('the rules whose grounds a form offers', () => {
  it.each([
    ['2025-12-02T05:59:00.000Z', 'first'],
    ['2025-12-02T06:00:00.000Z', 'second'],
    [night, 'second'],
  ])('at %s are the %s version’s, by the day on the board’s own wall', (moment, version) => {
    expect(packInForce(heads, 'MO', at(moment))?.version).toBe(version);
  });

  it('are the model’s where a state has none of its own', () => {
    expect(packInForce(heads, 'NE', at(night))?.jurisdiction).toBe('model');
  });

  it('are none before a state’s first', () => {
    expect(packInForce(heads, 'MO', at('2019-06-01T12:00:00.000Z'))).toBeNull();
  });
});
