import {
  facilityClasses,
  iveClasses,
  jjdpaClasses,
  languages,
  papersAtDoor,
  preaClasses,
  services,
  stateLicenceClasses,
  transports,
  walkOuts,
} from '@harborlight/domain';
import type { Translate } from '@harborlight/messages';
import type { CriterionField } from './criteria-values.logic.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

type Codes = Translate<'codes'>;

export type Options = (codes: Codes) => Option[];

/** Says one code of a vocabulary. */
type Word<Code extends string> = (codes: Codes, code: Code) => string;

/** The codes of a vocabulary in their own order, in the reader's words. */
export const optionsOf =
  <Code extends string>(values: readonly Code[], word: Word<Code>): Options =>
  (codes) =>
    values.map((value) => ({ value, label: word(codes, value) }));

export type Control =
  | { readonly kind: 'choice' | 'set'; readonly options: Options }
  | { readonly kind: 'flag' | 'protection' | 'hours' | 'times' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

const choice = <Code extends string>(values: readonly Code[], word: Word<Code>): Control => ({
  kind: 'choice',
  options: optionsOf(values, word),
});
const set = <Code extends string>(values: readonly Code[], word: Word<Code>): Control => ({
  kind: 'set',
  options: optionsOf(values, word),
});
const flag: Control = { kind: 'flag' };

/** How each criterion is asked. */
export const controlOf: Readonly<Record<CriterionField, Control>> = {
  class: choice(facilityClasses, (codes, code) => codes(`facilityClass.${code}`)),
  confidential: flag,
  onDetentionGrounds: flag,
  sharesBuildingWithAdultJail: flag,
  walkOut: choice(walkOuts, (codes, code) => codes(`walkOut.${code}`)),
  jjdpaClass: choice(jjdpaClasses, (codes, code) => codes(`jjdpaClass.${code}`)),
  preaClass: choice(preaClasses, (codes, code) => codes(`preaClass.${code}`)),
  stateLicenceClass: choice(stateLicenceClasses, (codes, code) => codes(`stateLicenceClass.${code}`)),
  iveClass: choice(iveClasses, (codes, code) => codes(`iveClass.${code}`)),
  protection: { kind: 'protection' },
  services: set(services, (codes, code) => codes(`service.${code}`)),
  languages: set(languages, (codes, code) => codes(`language.${code}`)),
  maxNights: { kind: 'number', min: 1, max: 3650 },
  dutyToAccept: flag,
  intakeHours: { kind: 'hours' },
  papersAtDoor: set(papersAtDoor, (codes, code) => codes(`paperAtDoor.${code}`)),
  transport: choice(transports, (codes, code) => codes(`transport.${code}`)),
  updateMinutes: { kind: 'number', min: 15, max: 7 * 24 * 60 },
  shiftTimes: { kind: 'times' },
};
