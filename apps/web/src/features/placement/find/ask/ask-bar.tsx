import { Button } from '@mantine/core';
import { IconColumns3, IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFinder } from '../finder-context.js';
import { Compare } from '../results/compare.js';
import { foundIn } from '../results/results.logic.js';
import { AskSheet } from './ask-sheet.js';
import classes from './ask.module.css';

/** What can be done with the units chosen: ask them all, or put them side by side. */
export function AskBar({ onClear }: { readonly onClear: () => void }) {
  const t = useMessages('find');
  const { chosen, results, mostAsked } = useFinder();
  const [opened, setOpened] = useState<'ask' | 'compare' | null>(null);
  const found = chosen.flatMap((unitId) => foundIn(results, unitId) ?? []);
  const close = () => setOpened(null);
  return (
    <>
      {found.length > 0 && (
        <div className={classes.bar} role="region" aria-label={t('ask.chosen', { count: found.length })}>
          <Button
            leftSection={<IconSend size={18} aria-hidden />}
            disabled={found.length > mostAsked}
            onClick={() => setOpened('ask')}
          >
            {found.length > mostAsked
              ? t('ask.tooMany', { count: Math.max(0, mostAsked) })
              : t('ask.act', { count: found.length })}
          </Button>
          <Button
            variant="default"
            leftSection={<IconColumns3 size={18} aria-hidden />}
            disabled={found.length < 2}
            onClick={() => setOpened('compare')}
          >
            {t('compare.act')}
          </Button>
          <Button variant="subtle" aria-label={t('ask.clear')} onClick={onClear}>
            <IconX size={20} aria-hidden />
          </Button>
        </div>
      )}
      <AskSheet
        found={found}
        opened={opened === 'ask' && found.length > 0}
        onClose={close}
        onAsked={() => {
          close();
          onClear();
        }}
      />
      <Compare found={found} opened={opened === 'compare'} onClose={close} />
    </>
  );
}
