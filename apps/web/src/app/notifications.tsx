import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export const Toaster = () => <Notifications position="bottom-center" limit={3} />;
