import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { subscribeToPush, unsubscribeFromPush } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';
import { pushKeyQuery } from './notice.query.js';
import { pushStateOf } from './push.logic.js';

const worker = '/push-worker.js';
const subscriptionKey = ['push-subscription'];

const supported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const subscription = async (): Promise<PushSubscription | null> => {
  if (!supported()) return null;
  const registration = await navigator.serviceWorker.getRegistration(worker);
  return (await registration?.pushManager.getSubscription()) ?? null;
};

async function turnOn(publicKey: string): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') return;
  await navigator.serviceWorker.register(worker);
  const { pushManager } = await navigator.serviceWorker.ready;
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const { endpoint = '', keys: { p256dh = '', auth = '' } = {} } = made.toJSON();
  await client.call(subscribeToPush, { body: { endpoint, p256dh, auth } });
}

async function turnOff(): Promise<void> {
  const made = await subscription();
  if (!made) return;
  await client.call(unsubscribeFromPush, { body: { endpoint: made.endpoint } });
  await made.unsubscribe();
}

/** Push messages in this browser: whether they come, and the way to turn them on and off. */
export function usePush() {
  const queryClient = useQueryClient();
  const { data: key } = useQuery(pushKeyQuery);
  const { data: subscribed } = useQuery({
    queryKey: subscriptionKey,
    queryFn: async () => (await subscription()) !== null,
    staleTime: Infinity,
  });
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (on: boolean) => (on && key?.publicKey ? turnOn(key.publicKey) : turnOff()),
    onSettled: () => queryClient.invalidateQueries({ queryKey: subscriptionKey }),
  });
  const state =
    key && subscribed !== undefined
      ? pushStateOf({
          publicKey: key.publicKey,
          supported: supported(),
          permission: supported() ? Notification.permission : 'default',
          subscribed,
        })
      : undefined;
  return { state, emailConfigured: key?.emailConfigured, turn: mutate, turning: isPending, failed: isError };
}
