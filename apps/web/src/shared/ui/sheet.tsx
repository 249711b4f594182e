import { Drawer, type DrawerProps } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.js';

interface SheetProps {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that comes up under the thumb on a phone, and from the side on a desk. */
export function Sheet({ title, opened, onClose, children }: SheetProps) {
  const t = useMessages('app');
  const phone = useMediaQuery('(max-width: 48em)');
  const shape: Pick<DrawerProps, 'position' | 'size'> = phone
    ? { position: 'bottom', size: 'auto' }
    : { position: 'right', size: 'md' };
  return (
    <Drawer
      {...shape}
      opened={opened}
      onClose={onClose}
      title={title}
      styles={{
        title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' },
        ...(phone && { content: { height: 'auto', maxHeight: '92dvh' } }),
      }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  );
}
