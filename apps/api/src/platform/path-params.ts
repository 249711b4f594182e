import { Param, type PipeTransform } from '@nestjs/common';
import { isCalendarDay } from '@harborlight/contracts/dto';
import { DomainError } from '@harborlight/domain';
import { isUUID } from 'class-validator';

interface ParamFormat {
  /** As JSON Schema names it. */
  readonly format: string;
  readonly fits: (text: string) => boolean;
}

/** What a parameter of a path must be, by its name; any other may be any text. */
export const paramFormats: Readonly<Record<string, ParamFormat>> = {
  id: { format: 'uuid', fits: (text) => isUUID(text) },
  on: { format: 'date', fits: isCalendarDay },
};

type Params = Readonly<Record<string, string>>;

const paramsPipe: PipeTransform<Params, Params> = {
  transform: (params) =>
    Object.fromEntries(
      Object.entries(params).map(([name, text]) => {
        if (paramFormats[name]?.fits(text) === false) throw new DomainError('not-found');
        return [name, name === 'id' ? text.toLowerCase() : text];
      }),
    ),
};

/**
 * The parameters of the path, as `ParamsOf` its operation. What does not fit its format names nothing, so it is not found.
 */
export const PathParams = (): ParameterDecorator => Param(paramsPipe);
