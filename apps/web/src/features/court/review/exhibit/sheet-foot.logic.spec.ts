import { asCssContent } from './sheet-foot.logic.js';

describe('the foot of every sheet', () => {
  it('says each line on its own', () => {
    expect(asCssContent(['Stamp H-7K3Q', 'Log position 7'])).toBe('"Stamp H-7K3Q" "\\A" "Log position 7"');
  });

  it('ends at no quotation mark within a line', () => {
    expect(asCssContent(['The "first" page'])).toBe('"The \\"first\\" page"');
  });
});
