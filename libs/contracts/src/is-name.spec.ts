import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { faultsOf } from './dto.spec-support.js';
import { BedDto } from './registry/registry.dto.js';

const bed = (label: string) => ({ label, single: false, accessible: false });
const takenAs = (label: string): string => plainToInstance(BedDto, bed(label)).label;

describe('a name', () => {
  it.each([
    ['in another alphabet', 'Дом на реке'],
    ['with marks and numbers', 'Niños, cuarto 3 (arriba)'],
    ['of numbers alone', '212'],
  ])('%s is taken as it is', (_, label) => {
    expect(faultsOf(BedDto, bed(label))).toEqual([]);
    expect(takenAs(label)).toBe(label);
  });

  it.each([
    ['spaces around it', '  Cedar ', 'Cedar'],
    ['two spaces in it', 'Cedar  House', 'Cedar House'],
    ['a space of another width', 'Cedar\u00A0House', 'Cedar House'],
    ['a letter and its accent apart', 'Nin\u0303os', 'Niños'],
  ])('with %s is tidied', (_, said, label) => {
    expect(takenAs(said)).toBe(label);
    expect(faultsOf(BedDto, bed(said))).toEqual([]);
  });

  it.each([
    ['a character of no width', 'Ce\u200Bdar'],
    ['a joiner of no width', 'Ce\u200Ddar'],
    ['a soft hyphen', 'Ce\u00ADdar'],
    ['what turns the text around', 'Cedar \u202EesuoH'],
    ['what isolates a direction', 'Cedar \u2067House\u2069'],
    ['a filler that looks empty', 'Cedar\u3164'],
    ['an empty pattern of dots', 'Cedar\u2800'],
    ['a line break', 'Cedar\u2028House'],
    ['a character that nobody has defined', 'Cedar\u{E000}'],
    ['a mark of order in it', 'Ce\uFEFFdar'],
  ])('with %s is refused', (_, label) => {
    expect(faultsOf(BedDto, bed(label))).toEqual(['label: isName']);
  });

  it.each([
    ['spaces alone', '   '],
    ['nothing', ''],
  ])('of %s is refused as too short', (_, label) => {
    expect(faultsOf(BedDto, bed(label))).toEqual(['label: isLength', 'label: isName']);
  });

  it.each(['—', '...', '✓'])('that nobody can say is refused: %s', (label) => {
    expect(faultsOf(BedDto, bed(label))).toEqual(['label: isName']);
  });
});
