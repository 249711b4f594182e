import { facilityClasses, walkOuts } from '../vocabulary/codes.js';
import { restrictivenessOf } from './restrictiveness.js';

describe('how restrictive a place is', () => {
  it('follows the classes from a host home to detention, and in a class whether the child can walk out', () => {
    const leastFirst = facilityClasses.flatMap((kind) =>
      walkOuts.map((walkOut) => restrictivenessOf({ class: kind, walkOut })),
    );
    expect(leastFirst).toEqual([...new Set(leastFirst)].sort((a, b) => a - b));
  });
});
