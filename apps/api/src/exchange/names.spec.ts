import { readName, withoutStreetNumber } from './names.js';

describe('a name', () => {
  it.each([
    ['  Harbour   Lights \t House ', 'Harbour Lights House'],
    ['CafÃ© Refuge', 'Café Refuge'],
    ['Lake View â\u0080\u0093 Men', 'Lake View – Men'],
    ['Café Refuge', 'Café Refuge'],
    ['Ã la carte', 'Ã la carte'],
  ])('%p reads %p', (text, name) => {
    expect(readName(text)).toBe(name);
  });

  it('is cut to what the registry takes', () => {
    expect(readName('x'.repeat(300))).toHaveLength(120);
  });
});

describe('a name whose address is withheld', () => {
  it.each([
    ['45 Harbour Road', 'Harbour Road'],
    ['Elm House 12B Mill Lane Annex', 'Elm House Mill Lane Annex'],
    ['Interim Housing 2 - Families', 'Interim Housing 2 - Families'],
    ['Hotel Program 3', 'Hotel Program 3'],
    ['Drop-in 24/7 Nights', 'Drop-in 24/7 Nights'],
    ['COVID-19 Response', 'COVID-19 Response'],
  ])('%p is shown as %p', (name, shown) => {
    expect(withoutStreetNumber(name)).toBe(shown);
  });
});
