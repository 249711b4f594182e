import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What became of an act that failed; nothing where none did. */
export const Failure = ({ said }: { readonly said: string | null }) =>
  said !== null && (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      {said}
    </Alert>
  );
