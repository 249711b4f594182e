import { Button, FileButton, Text } from '@mantine/core';
import { IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { canFingerprint, fingerprintOf, stampIn } from './verify.logic.js';
import classes from './verify.module.css';

/** What is known of a file without sending it anywhere. */
export interface HeldFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly stamp: string | null;
}

async function read(file: File): Promise<HeldFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, fingerprint: await fingerprintOf(bytes), stamp: stampIn(bytes) };
}

interface FileDropProps {
  readonly file: HeldFile | null;
  readonly onFile: (file: HeldFile) => void;
  readonly onForget: () => void;
}

/** A place to drop the file, or to choose it: the file itself never leaves the computer. */
export function FileDrop({ file, onFile, onForget }: FileDropProps) {
  const t = useMessages('court');
  const [over, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  if (!canFingerprint()) return <Text c="dimmed">{t('verify.insecure')}</Text>;
  const take = (taken: File | null | undefined) => {
    setUnreadable(false);
    if (taken) read(taken).then(onFile, () => setUnreadable(true));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {file ? <IconFileCheck size={32} aria-hidden /> : <IconFileUpload size={32} aria-hidden />}
      <Text className={classes.name}>{file ? file.name : t('verify.drop')}</Text>
      <Text size="sm" c="dimmed">
        {t('verify.stays')}
      </Text>
      {unreadable && (
        <Text role="alert" c="var(--hl-over)">
          {t('verify.unreadable')}
        </Text>
      )}
      <div className={classes.acts}>
        <FileButton accept="application/pdf" onChange={take}>
          {(props) => (
            <Button {...props} variant="default">
              {t(file ? 'verify.another' : 'verify.choose')}
            </Button>
          )}
        </FileButton>
        {file && (
          <Button variant="subtle" onClick={onForget}>
            {t('verify.forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
