import { z } from 'zod';

const onOrOff = z.enum(['on', 'off']);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' });
const secret = z.string().min(32, 'must have at least 32 characters');

/** 32 bytes, made by the same command as every other secret. */
const anchorKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'must be 64 hex digits: make them with `openssl rand -hex 32`');

const listOf = (said: string): string[] =>
  said
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

const isEmail = (said: string): boolean => /^[^\s@]+@[^\s@]+$/.test(said);

const onThisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Nobody may change on its way what is posted outside; and `fetch` takes no user name from a URL. */
function isWebhook(said: string): boolean {
  const url = URL.parse(said);
  if (url === null || url.username !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && onThisMachine.includes(url.hostname));
}

/** Addresses with commas between them. */
const addresses = (isOne: (said: string) => boolean, error: string) =>
  z
    .string()
    .transform(listOf)
    .refine((all) => all.every(isOne), error)
    .default([]);

/** A key of so many bytes, as web push writes it. */
const pushKey = (bytes: number) =>
  z
    .string()
    .refine(
      (said) => /^[\w-]+$/.test(said) && Buffer.from(said, 'base64url').length === bytes,
      'is not a VAPID key: make a pair with `npx web-push generate-vapid-keys`',
    );

/** `off`, `on` for the one proxy in front of the node, or the addresses of several, separated by commas. */
const trustProxy = z
  .string()
  .transform((said): boolean | string => (said === 'on' || said === 'off' ? said === 'on' : said));

const isGiven = (value: string | readonly string[] | undefined): boolean => (value?.length ?? 0) > 0;

/** Settings that mean nothing, or not enough, alone. A message needs the board's own address to link to. */
const together = [
  { setting: 'SMTP_URL', alsoNeeds: ['SMTP_FROM', 'HARBORLIGHT_URL'] },
  { setting: 'SMTP_FROM', alsoNeeds: ['SMTP_URL'] },
  { setting: 'ANCHOR_EMAILS', alsoNeeds: ['SMTP_URL'] },
  { setting: 'VAPID_PUBLIC_KEY', alsoNeeds: ['VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] },
  { setting: 'VAPID_PRIVATE_KEY', alsoNeeds: ['VAPID_PUBLIC_KEY'] },
  { setting: 'VAPID_SUBJECT', alsoNeeds: ['VAPID_PUBLIC_KEY'] },
] as const;

/** What one node may make for itself and several must agree on. */
const sharedByNodes = [
  { setting: 'AUTH_SECRET', why: 'every node must sign its cookies with the same secret' },
  { setting: 'ANCHOR_KEY', why: "every node must sign the boards' heads with the same key" },
] as const;

const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    HARBORLIGHT_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http(s):// URL' })
      .transform((url) => new URL(url).origin)
      .optional(),
    TRUST_PROXY: trustProxy.default(false),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_MIGRATION_URL: postgresUrl.optional(),
    DATA_DIR: z.string().default('.data'),
    HARBORLIGHT_DEMO: onOrOff.default('on'),
    HARBORLIGHT_DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').max(128).optional(),
    AUTH_SECRET: secret.optional(),
    ANCHOR_KEY: anchorKey.optional(),
    ANCHOR_EMAILS: addresses(isEmail, 'must be e-mail addresses, with commas between them'),
    ANCHOR_WEBHOOKS: addresses(
      isWebhook,
      'must be https:// URLs without a user name, with commas between them',
    ),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp(s):// URL' }).optional(),
    SMTP_FROM: z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]*$/, 'must be an e-mail address')
      .optional(),
    VAPID_PUBLIC_KEY: pushKey(65).optional(),
    VAPID_PRIVATE_KEY: pushKey(32).optional(),
    VAPID_SUBJECT: z
      .url({ protocol: /^(mailto|https)$/, error: 'must be a mailto: or https:// URL' })
      .optional(),
    CONTRACT_SAMPLE: z.coerce.number().min(0).max(1).default(0.01),
    SIGN_IN_ATTEMPTS_PER_ACCOUNT: z.coerce.number().int().min(1).default(10),
    SIGN_IN_ATTEMPTS_PER_ADDRESS: z.coerce.number().int().min(1).default(100),
  })
  .superRefine((env, context) => {
    if (env.NODE_ENV !== 'production' || !env.DATABASE_URL) return;
    for (const { setting, why } of sharedByNodes)
      if (!env[setting])
        context.addIssue({ code: 'custom', path: [setting], message: `is required in production: ${why}` });
  })
  .refine(({ DATABASE_URL, DATABASE_MIGRATION_URL }) => DATABASE_URL || !DATABASE_MIGRATION_URL, {
    path: ['DATABASE_MIGRATION_URL'],
    error: 'has no meaning without DATABASE_URL',
  })
  .superRefine((env, context) => {
    for (const { setting, alsoNeeds } of together)
      for (const missing of alsoNeeds.filter((other) => isGiven(env[setting]) && !env[other]))
        context.addIssue({ code: 'custom', path: [missing], message: `is required with ${setting}` });
  });

/** The server that sends our e-mails, and whom they come from. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** By what the push services of browsers know this installation (RFC 8292). */
export interface PushSettings {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly subject: string;
}

/** Who is handed each day's signed heads, so that they are kept outside the board. */
export interface AnchorReceivers {
  readonly emails: readonly string[];
  readonly webhooks: readonly string[];
}

/** What the environment asks for. */
export type Settings = ReturnType<typeof settingsFrom>;

/** What a running node works with: the settings, and what was found or made for those left open. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly authSecret: string;
  /** The 32 bytes of an Ed25519 private key in hex: it signs the boards' heads. */
  abstract readonly anchorKey: string;
  abstract readonly anchorReceivers: AnchorReceivers;
  /** The one origin people reach this board at; null means whatever host the browser asked for. */
  abstract readonly publicOrigin: string | null;
  abstract readonly trustProxy: boolean | string;
  abstract readonly metricsToken: string | null;
  abstract readonly logLevel: string;
  /** The share of answers, from 0 to 1, that is held against the published contract; what does not fit is logged. */
  abstract readonly contractSample: number;
  /** null: nobody is written an e-mail. */
  abstract readonly mail: MailSettings | null;
  /** null: nobody is sent a push message. */
  abstract readonly push: PushSettings | null;
  /** Wrong passwords an account, or an address, may give in a quarter of an hour. */
  abstract readonly signInAttempts: { readonly perAccount: number; readonly perAddress: number };
}

type Given = z.infer<typeof Environment>;

export class ConfigError extends Error {}

const mailOf = ({ SMTP_URL: url, SMTP_FROM: from }: Given): MailSettings | null =>
  url && from ? { url, from } : null;

const pushOf = ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT }: Given): PushSettings | null =>
  VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY && VAPID_SUBJECT
    ? { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY, subject: VAPID_SUBJECT }
    : null;

/** Reads every setting, or throws one error that names every fault. An empty value counts as not set. */
export function settingsFrom(environment: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data: env, error } = Environment.safeParse(given);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`Harborlight cannot start with this configuration:\n${faults.join('\n')}`);
  }
  return {
    port: env.PORT,
    host: env.HOST,
    publicOrigin: env.HARBORLIGHT_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.DATABASE_URL ?? null,
    migrationUrl: env.DATABASE_MIGRATION_URL ?? null,
    dataDir: env.DATA_DIR,
    demo: env.HARBORLIGHT_DEMO === 'on',
    demoPassword: env.HARBORLIGHT_DEMO_PASSWORD ?? null,
    authSecret: env.AUTH_SECRET ?? null,
    anchorKey: env.ANCHOR_KEY ?? null,
    anchorReceivers: { emails: env.ANCHOR_EMAILS, webhooks: env.ANCHOR_WEBHOOKS },
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
    contractSample: env.CONTRACT_SAMPLE,
    mail: mailOf(env),
    push: pushOf(env),
    signInAttempts: {
      perAccount: env.SIGN_IN_ATTEMPTS_PER_ACCOUNT,
      perAddress: env.SIGN_IN_ATTEMPTS_PER_ADDRESS,
    },
  };
}

/** The only place that reads the environment of the process. */
export const settingsOfProcess = (): Settings => settingsFrom(process.env);
