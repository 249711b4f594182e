import { Drawer, type DrawerProps } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.js';
import classes from './sheet.module.css';

interface SheetProps {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** How wide it is on a desktop: for a form, for a whole record, or for a table of several. */
  readonly width?: 'form' | 'record' | 'table';
  /** What the close button says, where "Close" is not enough. */
  readonly closeLabel?: string;
  /** Acts that stay in sight below the content. */
  readonly acts?: ReactNode;
  /** Where the focus goes is somebody else's care: `onClosed` runs once the sheet is gone. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

const widths = { form: 'md', record: '35rem', table: '75rem' } as const;

/** A panel that comes up under the thumb on a phone, and from the side on a desktop. */
export function Sheet({
  title,
  opened,
  onClose,
  width = 'form',
  closeLabel,
  acts,
  onClosed,
  children,
}: SheetProps) {
  const t = useMessages('app');
  const phone = useMediaQuery('(max-width: 48em)');
  const shape: Pick<DrawerProps, 'position' | 'size'> = phone
    ? { position: 'bottom', size: 'auto' }
    : { position: 'right', size: widths[width] };
  return (
    <Drawer
      {...shape}
      opened={opened}
      onClose={onClose}
      title={title}
      {...(onClosed && { returnFocus: false, onExitTransitionEnd: onClosed })}
      classNames={{ content: classes.content, title: classes.title, body: classes.body }}
      {...(phone && { styles: { content: { height: 'auto', maxHeight: '92dvh' } } })}
      closeButtonProps={{ 'aria-label': closeLabel ?? t('close') }}
    >
      {children}
      {acts !== undefined && <div className={classes.acts}>{acts}</div>}
    </Drawer>
  );
}
