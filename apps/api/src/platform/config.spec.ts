import { settingsFrom } from './config.js';

const databaseUrl = 'postgres://somebody@db.example/harborlight';
const secret = 'a secret that is long enough for us';

describe('the settings', () => {
  it('need nothing: an empty environment starts the demonstration on port 3000', () => {
    expect(settingsFrom({})).toMatchObject({
      port: 3000,
      demo: true,
      databaseUrl: null,
      dataDir: '.data',
      trustProxy: false,
    });
  });

  it('name every fault in one message', () => {
    const environment = {
      PORT: 'http',
      DATABASE_URL: 'mysql://db',
      HARBORLIGHT_DEMO: 'maybe',
      LOG_LEVEL: 'loud',
    };
    expect(() => settingsFrom(environment)).toThrow(/PORT[^]*DATABASE_URL[^]*HARBORLIGHT_DEMO[^]*LOG_LEVEL/);
  });

  it('never repeat a secret in the message of a fault', () => {
    expect(() => settingsFrom({ AUTH_SECRET: 'hunter2' })).toThrow(/^(?![^]*hunter2)[^]*AUTH_SECRET/);
  });

  it('take an empty value as not set', () => {
    expect(settingsFrom({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('ask for a shared secret in production with a database of one’s own', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: databaseUrl };
    expect(() => settingsFrom(production)).toThrow(/AUTH_SECRET/);
    expect(settingsFrom({ ...production, AUTH_SECRET: secret }).authSecret).toBe(secret);
  });

  it('keep only the origin of the public URL', () => {
    expect(settingsFrom({ HARBORLIGHT_URL: 'https://beds.example.org/board?x' }).publicOrigin).toBe(
      'https://beds.example.org',
    );
  });

  it.each([
    ['on', true],
    ['off', false],
    ['10.0.0.0/8,192.0.2.7', '10.0.0.0/8,192.0.2.7'],
  ])('trust proxies as TRUST_PROXY=%s says', (said, meant) => {
    expect(settingsFrom({ TRUST_PROXY: said }).trustProxy).toBe(meant);
  });

  it('refuse a URL for migrations where there is no database to migrate', () => {
    const owner = 'postgres://owner@db.example/harborlight';
    expect(settingsFrom({ DATABASE_URL: databaseUrl, DATABASE_MIGRATION_URL: owner }).migrationUrl).toBe(
      owner,
    );
    expect(() => settingsFrom({ DATABASE_MIGRATION_URL: owner })).toThrow(/DATABASE_MIGRATION_URL/);
  });
});
