import '@mantine/core/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startWords } from './app/i18n.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
