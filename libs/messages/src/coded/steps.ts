import { declineClasses, type DeclineClass, type DeclineCode, type StepKind } from '@harborlight/domain';
import type { Translate } from '../translate.js';

/** The families that have the words of a step's result: a code in two of them has the words of the first. */
const familiesOf: Partial<Readonly<Record<StepKind, readonly string[]>>> = {
  called: ['callResult', 'declineCode', 'stepNo'],
  answered: ['callResult', 'offerAnswer', 'declineCode', 'stepNo'],
  asked: ['choiceClass', 'restrictiveReason'],
  held: ['choiceClass', 'restrictiveReason', 'holdKind'],
  released: ['releaseCode'],
  escalated: ['ladderRung'],
  'turned-away': ['declineCode', 'stepNo'],
  departed: ['exit'],
  closed: ['requestState'],
};

/** What a step of a request came to; null where it has no result. */
export function stepResultText(
  codes: Translate<'codes'>,
  { kind, result }: { readonly kind: StepKind; readonly result: string | null },
): string | null {
  const keys = familiesOf[kind]?.map((family) => `${family}.${result}`) ?? [];
  const key = keys.find((one) => codes.has(one));
  return key === undefined ? null : codes(key);
}

const isDeclineClass = (answer: string): answer is DeclineClass =>
  declineClasses.some((one) => one === answer);

/** Why a shelter said no: by its code, or by its class alone where only that is kept. */
export const declineText = (codes: Translate<'codes'>, answer: DeclineCode | DeclineClass): string =>
  codes(isDeclineClass(answer) ? `declineClass.${answer}` : `declineCode.${answer}`);
