import type { LocalizedText } from '../vocabulary/localized-text.js';
import type { LadderRung } from '../vocabulary/placement-codes.js';

/** The steps of an escalation as a pack's list of rules and the deadlines of a court name them. */
export const ladderRungWords: Readonly<Record<LadderRung, LocalizedText>> = {
  'ask-again': { en: 'Ask others', es: 'Preguntar a otros' },
  'desk-lead': { en: 'Shift lead', es: 'Responsable de turno' },
  'duty-manager': { en: 'On-call manager', es: 'Gerencia de guardia' },
  'coordinator-and-judge': { en: 'Coordinator and judge on call', es: 'Coordinación y juez de guardia' },
};
