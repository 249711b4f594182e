import { setupI18n, type Messages } from '@lingui/core';
import type { Locale } from '@harborlight/domain';
import { regionOf } from './clock.js';
import type { Arguments } from './generated/arguments.js';

/** The part of the screens, papers or mails that a message belongs to. */
export type Feature = keyof Arguments;

export type MessageKey<F extends Feature> = keyof Arguments[F] & string;

/** The keys of messages that take no arguments. */
export type PlainKey<F extends Feature> = {
  [K in MessageKey<F>]: Arguments[F][K] extends null ? K : never;
}[MessageKey<F>];

type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What the messages of `K` are filled with: nothing, or every argument that one of them may need. */
type ValuesOf<F extends Feature, K extends MessageKey<F>> = [Arguments[F][K]] extends [null]
  ? []
  : [values: Both<NonNullable<Arguments[F][K]>>];

/** The messages of one feature in one language: a key that does not exist, or a wrong argument, does not compile. */
export interface Translate<F extends Feature> {
  <K extends MessageKey<F>>(key: K, ...values: ValuesOf<F, K>): string;
  /** Whether there is a message without arguments of this key, which may come from a newer server. */
  has(key: string): key is PlainKey<F>;
  readonly locale: Locale;
}

/** Says the compiled messages of one feature. */
export function translator<F extends Feature>(locale: Locale, messages: Messages): Translate<F> {
  const i18n = setupI18n({ locale, locales: regionOf[locale], messages: { [locale]: messages } });
  const translate = (key: string, values?: Record<string, unknown>) => i18n._(key, values);
  return Object.assign(translate, {
    has: (key: string): key is PlainKey<F> => {
      const message = Object.hasOwn(messages, key) ? messages[key] : null;
      return Array.isArray(message) && message.every((part) => typeof part === 'string');
    },
    locale,
  }) as Translate<F>;
}
