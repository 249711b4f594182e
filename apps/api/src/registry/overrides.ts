import { FacilityCriteriaDto } from '@harborlight/contracts/dto';
import { refuseIf, whyNotFacility, type FacilityCriteria } from '@harborlight/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInput } from '../platform/problem.js';
import { fieldsOf } from '../platform/validation.js';

/** Refuses overrides that, with what the facility says, would not be valid criteria or contradict themselves. */
export function checkOverrides(criteria: FacilityCriteria, overrides: Partial<FacilityCriteria>): void {
  const merged = plainToInstance(FacilityCriteriaDto, { ...criteria, ...overrides });
  const errors = validateSync(merged, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new InvalidInput(fieldsOf(errors, 'overrides'));
  refuseIf(whyNotFacility(merged));
}
