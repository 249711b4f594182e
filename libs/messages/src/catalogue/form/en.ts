/** What every form says of itself, whatever is entered in it. */
export const en = {
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  notSaved: 'Not saved.',
  faults: '{count, plural, one {# field needs your attention.} other {# fields need your attention.}}',
  leaveTitle: 'Changes are not saved',
  leaveLead: 'What you typed will be lost.',
  stay: 'Keep working',
  leave: 'Leave without saving',
};
