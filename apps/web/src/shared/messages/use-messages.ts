import type { Feature, Translate } from '@harborlight/messages';
import { use } from 'react';
import { useLocale } from '../locale/use-locale.js';
import { messagesOf } from './messages.js';

/** The messages of one feature in the reader's language; the component waits until they are there. */
export const useMessages = <F extends Feature>(feature: F): Translate<F> =>
  use(messagesOf(feature, useLocale()));
