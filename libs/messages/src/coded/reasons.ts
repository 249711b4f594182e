import { criterionName, questionBehind, type Reason, type ReasonCode } from '@harborlight/domain';
import { wallTime } from '../clock.js';
import type { PlainKey, Translate } from '../translate.js';

type Codes = Translate<'codes'>;
type Fields = Translate<'fields'>;

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

/** What the table of criteria says of a unit that falls short; null for a reason of a rule. */
function missingText(fields: Fields, code: ReasonCode): string | null {
  const question = questionBehind(code);
  return question && fields(`${criterionName(question.criterion)}.missing` as PlainKey<'fields'>);
}

/** The sentence of a reason with its facts. */
export function reasonText(codes: Codes, fields: Fields, { code, weighs, facts = {} }: Reason): string {
  const missing = missingText(fields, code);
  if (missing !== null) return missing;
  const isExempt = code === 'approval-across-state-line' && weighs === 'note';
  const said = Object.entries(facts).map(([name, value]) => [name, factText(codes, name, value)]);
  // The matcher gives each code the facts that its sentence names: no type says which.
  return codes(
    isExempt ? 'careAcrossStateLine' : (`reason.${code}` as never),
    Object.fromEntries(said) as never,
  );
}

/** A reason as it holds for several units: without the facts of any. */
export function sharedReasonText(codes: Codes, fields: Fields, code: ReasonCode): string {
  const missing = missingText(fields, code);
  if (missing !== null) return missing;
  const shared = `sharedReason.${code}`;
  if (codes.has(shared)) return codes(shared);
  return codes(`reason.${code}` as PlainKey<'codes'>);
}
