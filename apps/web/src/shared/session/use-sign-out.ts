import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '@harborlight/contracts/operations';
import { client } from '../http/client.js';
import { ProblemError } from '@harborlight/client';
import { useSayFailure } from '../http/use-say-failure.js';
import { deviceStorage } from '../device-storage/device-storage.js';

/** Ends the session here and on the server, and forgets everything that was loaded under it. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: async () => {
      try {
        await client.call(signOut);
      } catch (error) {
        // Refused means that the session is gone already; unreachable means that it is not.
        if (!(error instanceof ProblemError)) throw error;
      }
    },
    onError: (error) => notifications.show({ color: 'red', message: sayFailure(error) }),
    onSuccess: async () => {
      deviceStorage.clear();
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
  });
}
