import type { Reason, ReasonCode } from '@harborlight/domain';
import { wallTime } from '../clock.js';
import type { Translate } from '../translate.js';

type Codes = Translate<'codes'>;

/** Facts that are codes themselves, and the family that has their words. */
const familyOf: Readonly<Record<string, string>> = {
  condition: 'condition',
  answer: 'answer',
  feature: 'protectiveFeature',
  day: 'day',
};

function factText(codes: Codes, name: string, value: string | number): string | number {
  const key = `${familyOf[name]}.${value}`;
  if (codes.has(key)) return codes(key);
  return name === 'opensAt' ? wallTime(codes.locale, String(value)) : value;
}

/** The sentence of a reason with its facts. */
export function reasonText(codes: Codes, { code, weighs, facts = {} }: Reason): string {
  const isExempt = code === 'approval-across-state-line' && weighs === 'note';
  const said = Object.entries(facts).map(([name, value]) => [name, factText(codes, name, value)]);
  // The matcher gives each code the facts that its sentence names: no type says which.
  return codes(isExempt ? 'careAcrossStateLine' : `reason.${code}`, Object.fromEntries(said) as never);
}

/** A reason as it holds for several units: without the facts of any. */
export function sharedReasonText(codes: Codes, code: ReasonCode): string {
  const shared = `sharedReason.${code}`;
  if (codes.has(shared)) return codes(shared);
  return codes(`reason.${code}`, {} as never);
}
