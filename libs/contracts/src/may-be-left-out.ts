import { ValidateIf } from 'class-validator';

/** The field may be missing. Unlike `IsOptional` it may not be null: nobody below expects that. */
export const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);
