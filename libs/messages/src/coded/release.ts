import type { ReleaseFact } from '@harborlight/domain';
import type { Translate } from '../translate.js';

/** The words of what a release needs, beside those of its condition. */
export function releaseFactText(codes: Translate<'codes'>, law: Translate<'law'>, fact: ReleaseFact): string {
  switch (fact.condition) {
    case 'transport':
      return codes(`transport.${fact.code}`);
    case 'walk-out':
      return codes(`walkOut.${fact.code}`);
    case 'no-contact-check':
      return law(`noContactCheck.${fact.code}`);
    case 'return-to-court':
      return law(`courtReturn.${fact.code}`);
    case 'papers-at-door':
      return codes(`paperAtDoor.${fact.code}`);
    case 'court-order':
      return codes(`reason.${fact.code}`);
  }
}
