export const en = {
  subject: 'Harborlight: something waits for you',
  open: 'Open the board:',
  choose: 'You choose in your settings which messages you get, and when.',
  anchor: {
    subject: 'please keep',
    what: 'The lines below are the signed end of this board’s log and of its audit trail on the day they name. They hold two numbers and two hashes, and nothing about anybody.',
    keep: 'Please keep this e-mail where nobody who runs the board can change it.',
    use: 'If anybody ever asks whether the log or the audit trail was changed afterwards, hand over what you kept: npm run verify -- --anchors <file>',
  },
} as const;
