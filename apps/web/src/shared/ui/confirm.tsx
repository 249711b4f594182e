import { Button, Group, Modal, Text } from '@mantine/core';

interface ConfirmProps {
  readonly opened: boolean;
  readonly title: string;
  readonly lead: string;
  readonly act: string;
  readonly cancel: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks before something leaves the board. */
export function Confirm({ opened, title, lead, act, cancel, onAct, onClose }: ConfirmProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} withCloseButton={false} centered>
      <Text>{lead}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {cancel}
        </Button>
        <Button
          onClick={() => {
            onClose();
            onAct();
          }}
        >
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
