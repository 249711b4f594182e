import type { Instant } from '@harborlight/domain';
import { useNow } from '../feed/use-now.js';
import { ageOf } from './age.logic.js';
import { useSayAge } from './use-say-age.js';

/** How long ago `at` was, kept true while the page stays open. */
export function Age({ at }: { readonly at: Instant }) {
  const sayAge = useSayAge();
  const words = useNow((nowMs) => sayAge(ageOf(Date.parse(at), nowMs)));
  return <time dateTime={at}>{words}</time>;
}
