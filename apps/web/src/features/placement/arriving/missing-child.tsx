import { Group, Text } from '@mantine/core';
import type { PlacementView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../parts/parts.module.css';

/** The clock that runs once a child left, and the numbers to call. */
export function MissingChild({ stay }: { readonly stay: PlacementView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const locale = useLocale();
  const format = useFormat();
  const feed = useFeed();
  const clock = stay.missingChild;
  if (!clock) return null;
  return (
    <Section title={t('missing.title', { token: stay.token })} tone="alarm">
      <div role="alert">
        <Text>
          {codes('missingChild.report-by')} <b>{format.when(clock.reportBy, feed.nowMs())}</b>
        </Text>
      </div>
      <Text className={classes.clock}>
        <Countdown until={clock.reportBy} />
      </Text>
      <Group gap="xs">
        {clock.call.map(({ code, who, phone }) => (
          <TelLink key={code} phone={phone}>
            {who[locale]}: {phone}
          </TelLink>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('missing.source', { source: clock.source })}{' '}
        {!clock.confirmedByCounsel && codes('missingChild.not-confirmed')}
      </Text>
    </Section>
  );
}
