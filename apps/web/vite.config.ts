import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './vite/precompress.js';

const api = 'http://localhost:3000';

/** What every page needs, in one file that outlives most releases in a browser's cache. */
const everyPage =
  /node_modules\/(react|react-dom|scheduler|@lingui|@tanstack\/(?!react-virtual|virtual)[^/]+|(engine|socket)\.io-[^/]+|@socket\.io)\//;

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { conditions: ['@harborlight/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: everyPage, priority: 1 },
            // All else that the first page needs: in sixty small files, their headers would weigh as much as they do.
            { name: 'first-page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
