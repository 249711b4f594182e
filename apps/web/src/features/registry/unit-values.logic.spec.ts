import { aFacility, aUnit } from './registry.builders.js';
import { faultsOfUnit, newUnit, unitBodyOf, unitFieldOf, unitValuesOf } from './unit-values.logic.js';

const facility = aFacility();
const unit = aUnit({ overrides: { walkOut: 'delayed', maxNights: 30 } });
const values = unitValuesOf(unit, facility);

describe('a unit on the screen', () => {
  it('goes back to the server as it came', () => {
    const { name, criteria, overrides } = unit;
    expect(unitBodyOf(values)).toEqual({ name, criteria, overrides });
  });

  it('says the same as its facility where it does not differ', () => {
    expect(values.criteria.transport).toBe(facility.criteria.transport);
    expect(values.criteria.walkOut).toBe('delayed');
    expect(unitBodyOf({ ...values, differs: { ...values.differs, walkOut: false } }).overrides).toEqual({
      maxNights: 30,
    });
  });

  it('keeps its own answer even where it is the same as the facility says today', () => {
    const differs = { ...values.differs, transport: true };
    expect(unitBodyOf({ ...values, differs }).overrides).toMatchObject({ transport: 'none' });
  });
});

describe('what is wrong with a unit', () => {
  it('a complete one has no faults', () => {
    expect(faultsOfUnit(values)).toEqual({});
  });

  it('a new one needs a name, ages and a number', () => {
    expect(Object.keys(faultsOfUnit(newUnit(facility))).sort()).toEqual([
      'name',
      'own.ages.from',
      'own.ages.to',
      'own.licensed',
    ]);
  });

  it('ages the wrong way round are marked where they are typed', () => {
    const own = { ...values.own, ages: { from: 18, to: 12 } };
    expect(faultsOfUnit({ ...values, own })).toEqual({ 'own.ages.from': 'ages-reversed' });
  });

  it.each([
    ['name', 'name'],
    ['criteria.licensed', 'own.licensed'],
    ['overrides.walkOut', 'criteria.walkOut'],
    ['overrides.protection.0.checkedOn', 'criteria.protection'],
  ])('the server says %s, the screen shows it at %s', (server, screen) => {
    expect(unitFieldOf(values)(server)).toBe(screen);
  });
});
