export const en = {
  subject: 'Harborlight: you have a new notice',
  open: 'Open the board:',
  choose: 'You choose in your settings which notices you get, and when.',
  anchor: {
    subject: 'please keep',
    what: 'These lines are the signed end of this board’s log and audit trail for the day shown. They hold two numbers and two hashes. They say nothing about any person.',
    keep: 'Keep this email where no one who runs the board can change it.',
    use: 'If anyone asks whether the log or the audit trail was changed, hand over this file: npm run verify -- --anchors <file>',
  },
} as const;
