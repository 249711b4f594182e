import { z } from 'zod';

const onOrOff = z.enum(['on', 'off']);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' });
const secret = z.string().min(32, 'must have at least 32 characters');

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

/** Settings that mean nothing, or not enough, alone. A message needs the board's own address to link to. */
const together = [
  { setting: 'SMTP_URL', alsoNeeds: ['SMTP_FROM', 'HARBORLIGHT_URL'] },
  { setting: 'SMTP_FROM', alsoNeeds: ['SMTP_URL'] },
  { setting: 'VAPID_PUBLIC_KEY', alsoNeeds: ['VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'] },
  { setting: 'VAPID_PRIVATE_KEY', alsoNeeds: ['VAPID_PUBLIC_KEY'] },
  { setting: 'VAPID_SUBJECT', alsoNeeds: ['VAPID_PUBLIC_KEY'] },
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
    SIGN_IN_ATTEMPTS_PER_ACCOUNT: z.coerce.number().int().min(1).default(10),
    SIGN_IN_ATTEMPTS_PER_ADDRESS: z.coerce.number().int().min(1).default(100),
  })
  .refine(
    ({ NODE_ENV, DATABASE_URL, AUTH_SECRET }) => NODE_ENV !== 'production' || !DATABASE_URL || AUTH_SECRET,
    {
      path: ['AUTH_SECRET'],
      error: 'is required in production: every node must sign its cookies with the same secret',
    },
  )
  .refine(({ DATABASE_URL, DATABASE_MIGRATION_URL }) => DATABASE_URL || !DATABASE_MIGRATION_URL, {
    path: ['DATABASE_MIGRATION_URL'],
    error: 'has no meaning without DATABASE_URL',
  })
  .superRefine((env, context) => {
    for (const { setting, alsoNeeds } of together)
      for (const missing of alsoNeeds.filter((other) => env[setting] && !env[other]))
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

/** What the environment asks for. */
export type Settings = ReturnType<typeof settingsFrom>;

/** What a running node works with: the settings, and what was found or made for those left open. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly authSecret: string;
  /** The one origin people reach this board at; null means whatever host the browser asked for. */
  abstract readonly publicOrigin: string | null;
  abstract readonly trustProxy: boolean | string;
  abstract readonly metricsToken: string | null;
  abstract readonly logLevel: string;
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
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
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
