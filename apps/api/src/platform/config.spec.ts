import { settingsFrom } from './config.js';

const databaseUrl = 'postgres://somebody@db.example/harborlight';
const secret = 'a secret that is long enough for us';

const anchorKey = '0123456789abcdef'.repeat(4);

const smtp = {
  SMTP_URL: 'smtp://mail.example:587',
  SMTP_FROM: 'Harborlight <board@beds.example.org>',
  HARBORLIGHT_URL: 'https://beds.example.org',
};
const vapid = {
  VAPID_PUBLIC_KEY: Buffer.alloc(65, 4).toString('base64url'),
  VAPID_PRIVATE_KEY: Buffer.alloc(32, 1).toString('base64url'),
  VAPID_SUBJECT: 'mailto:board@beds.example.org',
};

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
    expect(() => settingsFrom({ ANCHOR_KEY: 'hunter2' })).toThrow(/^(?![^]*hunter2)[^]*ANCHOR_KEY/);
  });

  it('take an empty value as not set', () => {
    expect(settingsFrom({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('ask for shared secrets in production with a database of one’s own', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: databaseUrl };
    expect(() => settingsFrom(production)).toThrow(/AUTH_SECRET: is required[^]*ANCHOR_KEY: is required/);
    expect(() => settingsFrom({ ...production, AUTH_SECRET: secret })).toThrow(
      /^(?![^]*AUTH_SECRET)[^]*ANCHOR_KEY/,
    );
    const whole = { ...production, AUTH_SECRET: secret, ANCHOR_KEY: anchorKey };
    expect(settingsFrom(whole)).toMatchObject({ authSecret: secret, anchorKey });
  });

  it('hand the signed heads to nobody unless told to whom', () => {
    expect(settingsFrom({}).anchorReceivers).toEqual({ emails: [], webhooks: [] });
    const told = {
      ...smtp,
      ANCHOR_EMAILS: 'clerk@court.example, defender@law.example',
      ANCHOR_WEBHOOKS: 'https://archive.example/anchors?token=t,http://localhost:9000',
    };
    expect(settingsFrom(told).anchorReceivers).toEqual({
      emails: ['clerk@court.example', 'defender@law.example'],
      webhooks: ['https://archive.example/anchors?token=t', 'http://localhost:9000'],
    });
  });

  it('keep only the origin of the public URL', () => {
    expect(settingsFrom({ HARBORLIGHT_URL: 'https://beds.example.org/board?x' }).publicOrigin).toBe(
      'https://beds.example.org',
    );
  });

  it('send no messages unless told how', () => {
    expect(settingsFrom({})).toMatchObject({ mail: null, push: null });
  });

  it('send e-mails by the server they name, and push messages with the keys they name', () => {
    expect(settingsFrom({ ...smtp, ...vapid })).toMatchObject({
      mail: { url: smtp.SMTP_URL, from: smtp.SMTP_FROM },
      push: { publicKey: vapid.VAPID_PUBLIC_KEY, subject: vapid.VAPID_SUBJECT },
    });
  });

  it.each([
    ['a server without a sender', { ...smtp, SMTP_FROM: '' }, /SMTP_FROM: is required with SMTP_URL/],
    ['a sender without a server', { SMTP_FROM: smtp.SMTP_FROM }, /SMTP_URL: is required with SMTP_FROM/],
    ['e-mails that link to nowhere', { ...smtp, HARBORLIGHT_URL: '' }, /HARBORLIGHT_URL: is required/],
    ['a server that speaks no SMTP', { ...smtp, SMTP_URL: 'https://mail.example' }, /SMTP_URL: must be/],
    ['a key without its pair', { ...vapid, VAPID_PRIVATE_KEY: '' }, /VAPID_PRIVATE_KEY: is required/],
    ['a subject without keys', { VAPID_SUBJECT: vapid.VAPID_SUBJECT }, /VAPID_PUBLIC_KEY: is required/],
    ['what is no key', { ...vapid, VAPID_PUBLIC_KEY: 'BElabc' }, /VAPID_PUBLIC_KEY: is not a VAPID key/],
    ['a short key for anchors', { ANCHOR_KEY: 'abc' }, /ANCHOR_KEY: must be 64 hex digits/],
    ['anchors by e-mail without a server', { ANCHOR_EMAILS: 'a@b.example' }, /SMTP_URL: is required with/],
    ['anchors to no address', { ...smtp, ANCHOR_EMAILS: 'a@b.example,clerk' }, /ANCHOR_EMAILS: must be e-/],
    ['anchors over an open line', { ANCHOR_WEBHOOKS: 'http://a.example' }, /ANCHOR_WEBHOOKS: must be https/],
    ['anchors to what is no URL', { ANCHOR_WEBHOOKS: 'archive' }, /ANCHOR_WEBHOOKS: must be https/],
    ['anchors with a password', { ANCHOR_WEBHOOKS: 'https://a:b@c.example' }, /without a user name/],
    ['a subject nobody can write to', { ...vapid, VAPID_SUBJECT: 'us' }, /VAPID_SUBJECT: must be/],
  ])('refuse %s', (_, environment, fault) => {
    expect(() => settingsFrom(environment)).toThrow(fault);
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
