import { NativeSelect } from '@mantine/core';
import { legalStatuses, walkOutWishes, youngSleepers, type LegalStatus } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { AgeField } from './age-field.js';
import { OneOf } from '../ui/chips.js';
import type { NeedDraft } from './need-draft.logic.js';
import { placeKey } from './places.logic.js';
import { usePlaces } from './use-places.js';

export interface NeedFieldsProps {
  readonly draft: NeedDraft;
  readonly onChange: (draft: NeedDraft) => void;
  /** What is asked for the place, where the night that is spoken of is not this one. */
  readonly placeLabel?: string;
}

/** More places than this are a list to choose from, not chips. */
const mostChips = 4;

function PlaceField({ draft, onChange, placeLabel }: NeedFieldsProps) {
  const t = useMessages('need');
  const { choices, placeOf } = usePlaces();
  const { state, region } = draft;
  const label = placeLabel ?? t('place');
  const chosen = state === null || region === null ? null : placeKey({ state, region });
  const choose = (key: string) => {
    const place = placeOf(key);
    if (place) onChange({ ...draft, ...place });
  };
  if (choices.length <= mostChips)
    return <OneOf label={label} choices={choices} chosen={chosen} onChoose={choose} />;
  return (
    <NativeSelect
      label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[{ value: '', label: t('choosePlace'), disabled: true }, ...choices]}
    />
  );
}

/** What must be said of every need, in a few taps. It is kept wherever the page that asks keeps it, and not here. */
export function NeedFields({ draft, onChange, placeLabel }: NeedFieldsProps) {
  const t = useMessages('need');
  const codes = useMessages('codes');
  return (
    <>
      <AgeField age={draft.age} onChange={(age) => onChange({ ...draft, age })} />
      <OneOf
        label={t('who')}
        choices={youngSleepers.map((value) => ({ value, label: codes(`youngSleeper.${value}`) }))}
        chosen={draft.sleeper}
        onChoose={(sleeper) => onChange({ ...draft, sleeper })}
      />
      <PlaceField draft={draft} onChange={onChange} placeLabel={placeLabel} />
      <OneOf
        label={t('walkOut')}
        choices={walkOutWishes.map((value) => ({ value, label: codes(`walkOutWish.${value}`) }))}
        chosen={draft.walkOut}
        onChoose={(walkOut) => onChange({ ...draft, walkOut })}
      />
      <NativeSelect
        label={t('legalStatus')}
        value={draft.legalStatus}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, legalStatus: currentTarget.value as LegalStatus })
        }
        data={legalStatuses.map((value) => ({ value, label: codes(`legalStatus.${value}`) }))}
      />
    </>
  );
}
