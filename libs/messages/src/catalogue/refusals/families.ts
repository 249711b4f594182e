import type { RefusalCode } from '@harborlight/domain';
import type { Family } from '../family.js';

/** What happened, and what to do now. */
export type RefusalMessages = Family<RefusalCode>;
