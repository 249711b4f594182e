import { packInForce, type AlternativeRule, type GroundRule, type Pack } from '@harborlight/domain';
import { itIs } from './clock.js';

/** The rules by which a court of Missouri reviews today. */
const { alternatives, grounds } = packInForce('MO', itIs()) as Pack;

/** The ground by which children are detained who have done nothing. */
export const toProtect = grounds.find(({ code }) => code === 'protect-juvenile') as GroundRule;

/** The alternative that most shelters are. */
export const shelterCare = alternatives.find(({ code }) => code === 'shelter-care') as AlternativeRule;
