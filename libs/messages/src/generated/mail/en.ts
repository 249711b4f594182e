// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
  "subject": ["Harborlight: something waits for you"],
  "open": ["Open the board:"],
  "choose": ["You choose in your settings which messages you get, and when."],
  "anchor.subject": ["please keep"],
  "anchor.what": ["The lines below are the signed end of this board’s log and of its audit trail on the day they name. They hold two numbers and two hashes, and nothing about anybody."],
  "anchor.keep": ["Please keep this e-mail where nobody who runs the board can change it."],
  "anchor.use": ["If anybody ever asks whether the log or the audit trail was changed afterwards, hand over what you kept: npm run verify -- --anchors <file>"],
};
