import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@harborlight/contracts';
import type { ValidationError } from 'class-validator';
import { InvalidInput } from './problem.js';

export function fieldsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = parent ? `${parent}.${property}` : property;
    return [...Object.keys(constraints).map((code) => ({ field, code })), ...fieldsOf(children, field)];
  });
}

/** No body we take goes this deep; one that goes very much deeper exhausts the stack of whoever walks it. */
const deepest = 12;

/** What no class could check or no database keep: nesting without end, a NUL, half a surrogate pair. */
function* unusableFields(value: unknown, field = '', depth = 0): Iterable<FieldProblem> {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0')) yield { field, code: 'isText' };
  } else if (typeof value === 'object' && value !== null) {
    if (depth === deepest) yield { field, code: 'isShallow' };
    else
      for (const [name, inner] of Object.entries(value))
        yield* unusableFields(inner, field ? `${field}.${name}` : name, depth + 1);
  }
}

/** Every body and query is checked against its DTO class; what the class does not name is refused. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new InvalidInput(fieldsOf(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const unusable = metadata.type === 'body' || metadata.type === 'query' ? [...unusableFields(value)] : [];
    if (unusable.length > 0) throw new InvalidInput(unusable);
    return super.transform(value, metadata);
  }
}
