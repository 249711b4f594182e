import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createPages } from './router.js';
import { palette, theme } from './theme.js';
import { Toasts } from './toasts.js';

export function App() {
  const [{ queryClient, router }] = useState(createPages);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={palette} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  );
}
