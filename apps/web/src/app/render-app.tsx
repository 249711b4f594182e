import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { startMessages } from '../shared/messages/messages.js';
import { createPages } from './router.js';

/** The whole application at one address, on whatever `fetch` and `WebSocket` a spec has put in place. */
export async function renderApp(address: string): Promise<{ readonly address: () => string }> {
  await startMessages();
  const { queryClient, router } = createPages(createMemoryHistory({ initialEntries: [address] }));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { address: () => router.state.location.href };
}
