import { TextInput } from '@mantine/core';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useCallBack } from '../../need/use-call-back.js';

/** The number on which a shelter reaches the officer. */
export function CallBackField() {
  const t = useMessages('find');
  const { typed, type, isWrong } = useCallBack();
  return (
    <TextInput
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      maxLength={30}
      label={t('callBack.label')}
      description={t('callBack.help')}
      error={isWrong && t('callBack.wrong')}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
