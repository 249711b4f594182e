import {
  facilityClasses,
  facilityClassWords,
  iveClasses,
  iveClassWords,
  jjdpaClasses,
  jjdpaClassWords,
  languages,
  languageWords,
  paperAtDoorWords,
  papersAtDoor,
  preaClasses,
  preaClassWords,
  services,
  serviceWords,
  stateLicenceClasses,
  stateLicenceClassWords,
  transports,
  transportWords,
  walkOuts,
  walkOutWords,
  type Locale,
  type Messages,
} from '@harborlight/domain';
import type { CriterionField } from './criteria-values.logic.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Options = (locale: Locale) => Option[];

/** The codes of a vocabulary in their own order, in the reader's words. */
export const optionsOf =
  <Code extends string>(codes: readonly Code[], words: Messages<Code>): Options =>
  (locale) =>
    codes.map((value) => ({ value, label: words[value][locale] }));

export type Control =
  | { readonly kind: 'choice' | 'set'; readonly options: Options }
  | { readonly kind: 'flag' | 'protection' | 'hours' | 'times' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

const choice = <Code extends string>(codes: readonly Code[], words: Messages<Code>): Control => ({
  kind: 'choice',
  options: optionsOf(codes, words),
});
const set = <Code extends string>(codes: readonly Code[], words: Messages<Code>): Control => ({
  kind: 'set',
  options: optionsOf(codes, words),
});
const flag: Control = { kind: 'flag' };

/** How each criterion is asked. */
export const controlOf: Readonly<Record<CriterionField, Control>> = {
  class: choice(facilityClasses, facilityClassWords),
  confidential: flag,
  onDetentionGrounds: flag,
  sharesBuildingWithAdultJail: flag,
  walkOut: choice(walkOuts, walkOutWords),
  jjdpaClass: choice(jjdpaClasses, jjdpaClassWords),
  preaClass: choice(preaClasses, preaClassWords),
  stateLicenceClass: choice(stateLicenceClasses, stateLicenceClassWords),
  iveClass: choice(iveClasses, iveClassWords),
  protection: { kind: 'protection' },
  services: set(services, serviceWords),
  languages: set(languages, languageWords),
  maxNights: { kind: 'number', min: 1, max: 3650 },
  dutyToAccept: flag,
  intakeHours: { kind: 'hours' },
  papersAtDoor: set(papersAtDoor, paperAtDoorWords),
  transport: choice(transports, transportWords),
  updateMinutes: { kind: 'number', min: 15, max: 7 * 24 * 60 },
  shiftTimes: { kind: 'times' },
};
