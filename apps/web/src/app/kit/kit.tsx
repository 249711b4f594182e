import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import '../global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { startMessages } from '../../shared/messages/messages.js';
import { palette, theme } from '../theme.js';
import { KitPage } from './kit-page.js';

// The page of the kit is no page of the product: `kit.html` is served by `npm run dev` and never built with the board.
const top = createRootRoute();
const kit = createRoute({ getParentRoute: () => top, path: '/', component: KitPage });
const router = createRouter({ routeTree: top.addChildren([kit]), history: createMemoryHistory() });
const root = document.getElementById('root');
if (!root) throw new Error('kit.html has no #root');
void startMessages();
createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={palette} defaultColorScheme="auto">
    <QueryClientProvider client={new QueryClient()}>
      {/* The types of links are those of the product's own router. */}
      <RouterProvider router={router as never} />
    </QueryClientProvider>
  </MantineProvider>,
);
