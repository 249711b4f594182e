import { boardChannel } from './board/board.events.js';
import type { Channel } from './event.js';
import { liveUpdatesChannel } from './notice/live-updates.events.js';

/** Every channel, by the name that the published document gives it. */
export const channels: Readonly<Record<string, Channel>> = { boardChannel, liveUpdatesChannel };
