import { Matches, type ValidationOptions } from 'class-validator';

/** The code of a board or of a region. */
export const IsCode = (options?: ValidationOptions) => Matches(/^[a-z0-9-]{1,40}$/, options);
