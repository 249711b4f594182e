import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveWebApp } from './web-files.js';

@Module({})
class NothingModule {}

describe('the files of the board', () => {
  let directory: string;
  let app: NestFastifyApplication;
  const serve = async () => {
    app = await NestFactory.create<NestFastifyApplication>(NothingModule, new FastifyAdapter(), {
      logger: false,
    });
    await serveWebApp(app, directory);
    await app.init();
  };
  const get = (url: string, headers = {}) => app.inject({ url, headers });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'harborlight-board-'));
  });
  afterEach(async () => {
    await app.close();
    await rm(directory, { recursive: true });
  });

  describe('once built', () => {
    beforeEach(async () => {
      await mkdir(join(directory, 'assets'));
      await writeFile(join(directory, 'index.html'), 'the page');
      await writeFile(join(directory, 'assets', 'board-a1b2.js'), 'the script');
      await writeFile(join(directory, 'assets', 'board-a1b2.js.gz'), gzipSync('the script'));
      await serve();
    });

    it.each(['/', '/boards/kansas-city', '/boards/kansas-city?region=north', '/healthy'])(
      'are the page, always asked for again, at %s',
      async (url) => {
        const { statusCode, body, headers } = await get(url);
        expect({ statusCode, body }).toEqual({ statusCode: 200, body: 'the page' });
        expect(headers['cache-control']).toBe('no-cache');
      },
    );

    it('are kept for ever where their name says their content, and sent as small as the browser takes them', async () => {
      const { headers, rawPayload } = await get('/assets/board-a1b2.js', { 'accept-encoding': 'gzip' });
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-encoding']).toBe('gzip');
      expect(rawPayload).toEqual(gzipSync('the script'));
    });

    it.each([
      '/assets/board-old.js',
      '/api/nowhere',
      '/socket.io/nowhere',
      '/health',
      '/metrics',
      '/../package.json',
    ])('are not the page at %s', async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    });
  });

  it('that are not built yet say so', async () => {
    await serve();
    const { statusCode, body } = await get('/');
    expect(statusCode).toBe(503);
    expect(body).toContain('npm run build');
  });
});
