import type { GetInputPropsReturnType } from '@mantine/form';
import type { CriterionName } from '@harborlight/domain';
import type { PlainKey } from '@harborlight/messages';
import { labelled } from '../../shared/messages/labelled.js';
import { useMessages } from '../../shared/messages/use-messages.js';
import { ChoiceField, CountField, FlagField, SetField, type Bind } from './fields.js';

interface Coded {
  readonly kind: 'choice' | 'set';
  readonly options: readonly { readonly code: string; readonly key: PlainKey<'codes'> }[];
}
interface Numeric {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}

interface PlainCriterionProps {
  readonly name: CriterionName;
  readonly criterion: Coded | Numeric | { readonly kind: 'flag' };
  /** Binds paths below the criteria of whoever states it. */
  readonly bind: Bind;
}

/** The field of a criterion that needs none of its own. */
export function PlainCriterion({ name, criterion, bind }: PlainCriterionProps) {
  const codes = useMessages('codes');
  const [, path = name] = name.split('.');
  const input = (type?: 'checkbox'): GetInputPropsReturnType => bind(path, type);
  switch (criterion.kind) {
    case 'choice':
      return <ChoiceField field={name} input={input()} options={labelled(criterion.options, codes)} />;
    case 'set':
      return <SetField field={name} input={input()} options={labelled(criterion.options, codes)} />;
    case 'flag':
      return <FlagField field={name} input={input('checkbox')} />;
    case 'number':
      return <CountField field={name} input={input()} min={criterion.min} max={criterion.max} />;
  }
}
