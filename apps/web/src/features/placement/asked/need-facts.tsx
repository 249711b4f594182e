import { Alert, Group, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { criterionName, type Need } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Facts } from '../../../shared/ui/facts.js';
import { factsOf, questionOf, type FactKind, type OwnFact } from './need-facts.logic.js';
import { useSayFact } from './use-say-fact.js';

/** What the child needs, in plain words; or that the need is gone. */
export function NeedFacts({ need }: { readonly need: Need | null }) {
  const t = useMessages('requests');
  const fields = useMessages('fields');
  const sayFact = useSayFact();
  const nameOf = (kind: FactKind) => {
    const question = questionOf(kind);
    return question ? fields(`${criterionName(question.criterion)}.label`) : t(`fact.${kind as OwnFact}`);
  };
  if (!need)
    return (
      <Alert color="yellow" title={t('asked.needGoneTitle')}>
        {t('asked.needGone')}
      </Alert>
    );
  return (
    <>
      <Facts>
        {factsOf(need).map((kind) => (
          <div key={kind}>
            <dt>{nameOf(kind)}</dt>
            <dd>{sayFact(need, kind)}</dd>
          </div>
        ))}
      </Facts>
      <Group gap={6} wrap="nowrap" c="dimmed">
        <IconShieldLock size={16} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="xs">{t('asked.needKept')}</Text>
      </Group>
    </>
  );
}
