import type { Locale } from '@harborlight/domain';
import { useSyncExternalStore } from 'react';
import { localeNow, onLocaleChange } from '../messages/messages.js';

/** The language the person reads. */
export const useLocale = (): Locale => useSyncExternalStore(onLocaleChange, localeNow);
