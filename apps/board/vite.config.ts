import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './vite/precompress.js';

const api = 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { conditions: ['@harborlight/source', 'module', 'browser'] },
  build: { target: 'es2023', modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
