import { Button, Group, Modal, Text } from '@mantine/core';

interface ConfirmProps {
  readonly opened: boolean;
  readonly title: string;
  readonly lead: string;
  readonly act: string;
  readonly cancel: string;
  /** Which button has the focus: `cancel` where the act takes something away. */
  readonly leads?: 'act' | 'cancel';
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** A question before something is done that is hard to take back. */
export function Confirm({
  opened,
  title,
  lead,
  act,
  cancel,
  leads = 'cancel',
  onAct,
  onClose,
}: ConfirmProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} withCloseButton={false} centered>
      <Text>{lead}</Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus={leads === 'cancel' || undefined}>
          {cancel}
        </Button>
        <Button
          data-autofocus={leads === 'act' || undefined}
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
