import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startMessages } from './shared/messages/messages.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void startMessages();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
