/** The words of the docket, the rules and the verification. Coded words come from `@harborlight/domain`. */
export const en = {
  nav: { label: 'Court', review: 'Review', docket: 'Docket', packs: 'Rules', verify: 'Verify a paper' },
  docket: { title: 'Docket' },
  packs: { title: 'Rules in force' },
  verify: { title: 'Verify a paper' },
};
