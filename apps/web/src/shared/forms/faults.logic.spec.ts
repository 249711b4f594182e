import { ProblemError, UnreachableError } from '@harborlight/client';
import { faultsOf } from './faults.logic.js';

const shout = (field: string) => field.toUpperCase();

it('each field shows its first fault', () => {
  const fields = [
    { field: 'alias', code: 'isLength' },
    { field: 'alias', code: 'isString' },
    { field: 'state', code: 'matches' },
  ];
  const error = new ProblemError({ code: 'invalid-input', status: 400, fields });
  expect(faultsOf(error, shout)).toEqual({ ALIAS: 'isLength', STATE: 'matches' });
});

it('a reason with a field is a fault of that field', () => {
  const reasons = [{ code: 'ages-reversed', field: 'criteria.ages.from' }, { code: 'unit-closed' }] as const;
  const error = new ProblemError({ code: 'ages-reversed', status: 422, reasons });
  expect(faultsOf(error, (field) => field)).toEqual({ 'criteria.ages.from': 'ages-reversed' });
});

it('a lost line is nobody’s field', () => {
  expect(faultsOf(new UnreachableError('cut'), shout)).toEqual({});
});
