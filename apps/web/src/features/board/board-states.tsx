import { Button } from '@mantine/core';
import { IconBuildingLighthouse, IconFilterOff } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Message } from '../../shared/ui/message.js';

export function EmptyBoard() {
  const t = useMessages('app');
  return (
    <Message icon={IconBuildingLighthouse} title={t('board.emptyTitle')} level={2}>
      {t('board.empty')}
    </Message>
  );
}

export function NoResult({ onClear }: { readonly onClear: () => void }) {
  const t = useMessages('app');
  return (
    <Message
      icon={IconFilterOff}
      title={t('board.noResultTitle')}
      level={2}
      act={
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    >
      {t('board.noResult')}
    </Message>
  );
}
