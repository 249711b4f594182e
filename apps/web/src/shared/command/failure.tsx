import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What became of an act that failed; nothing where none did. */
export const Failure = ({ message }: { readonly message: string | null }) =>
  message !== null && (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      {message}
    </Alert>
  );
