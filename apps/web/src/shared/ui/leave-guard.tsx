import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useUnsavedWork } from '../new-version/new-version.js';

interface LeaveGuardProps {
  /** Whether something would be lost. */
  readonly when: boolean;
  readonly title: string;
  readonly lead: string;
  readonly stay: string;
  readonly leave: string;
}

/** Asks before typed input is lost, by a link, the back button or a closed tab. */
export function LeaveGuard({ when, title, lead, stay, leave }: LeaveGuardProps) {
  useUnsavedWork(when);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={title}
      withCloseButton={false}
      centered
    >
      <Text>{lead}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={() => proceed?.()}>
          {leave}
        </Button>
        <Button data-autofocus onClick={() => reset?.()}>
          {stay}
        </Button>
      </Group>
    </Modal>
  );
}
