import type { ReasonCode } from '../../match/reason-codes.js';
import type { LocalizedText, Messages } from './localized-text.js';

/** A reason that would tell what the young person needs is told by its class alone (docs/practice.md 2.11). */
const ofNeed: LocalizedText = { en: 'a reason of need', es: 'un motivo de lo que se necesita' };
const ofLicence: LocalizedText = { en: 'outside its license', es: 'fuera de su licencia' };
const ofPlace: LocalizedText = { en: 'where it stands', es: 'el lugar donde está' };

/** The reasons of the matcher as a paper for the court tells them: they speak of beds. */
export const exhibitReasonWords: Messages<ReasonCode> = {
  'unit-full': { en: 'full', es: 'sin lugar' },
  'unit-closed': { en: 'closed', es: 'cerrado' },
  'never-reported': { en: 'has never reported: call', es: 'nunca ha informado: llame' },
  'counts-withheld': { en: 'does not show its numbers: call', es: 'no muestra sus números: llame' },
  'cribs-only': { en: 'cribs only, no bed', es: 'solo cunas, ninguna cama' },
  'cribs-short': ofNeed,
  'night-only': { en: 'for the night only', es: 'solo para dormir' },
  'age-outside-licence': ofLicence,
  'sex-outside-licence': ofLicence,
  'gender-placement-to-agree': ofNeed,
  'no-single-room': ofNeed,
  'detention-is-no-placement': { en: 'a place of detention', es: 'un centro de detención' },
  'on-detention-grounds': {
    en: 'on the grounds of a place of detention',
    es: 'en los terrenos de un centro de detención',
  },
  'shares-building-with-adult-jail': {
    en: 'shares a building with an adult jail',
    es: 'comparte edificio con una cárcel de adultos',
  },
  'secure-care-not-for-non-offender': {
    en: 'locked: the legal status forbids it',
    es: 'con encierro: la situación legal lo prohíbe',
  },
  'secure-care-needs-order': {
    en: 'locked: only by order of a court',
    es: 'con encierro: solo por orden judicial',
  },
  'judge-must-lift-hold': {
    en: 'a judge must lift a hold first',
    es: 'antes, un juez debe levantar una orden de retención',
  },
  'approval-across-state-line': {
    en: 'across the state line: approval needed',
    es: 'en otro estado: hace falta aprobación',
  },
  'region-to-keep-away-from': ofPlace,
  'far-from-court': ofPlace,
  'travel-unknown': {
    en: 'nobody entered how far away it is',
    es: 'nadie ha registrado a qué distancia está',
  },
  'legal-status-not-accepted': {
    en: 'does not list this legal status',
    es: 'no incluye esta situación legal',
  },
  'condition-answered-no': ofNeed,
  'condition-to-call-about': ofNeed,
  'pending-charge-to-talk-about': ofNeed,
  'protection-missing': ofNeed,
  'can-walk-out': ofNeed,
  'not-staff-secure': ofNeed,
  'language-missing': ofNeed,
  'not-low-census': ofNeed,
  'meant-for-parents': ofNeed,
  'separation-check': ofNeed,
  'stay-too-short': ofNeed,
  'intake-closed': { en: 'no intake at that hour', es: 'sin ingreso a esa hora' },
  'status-stale': { en: 'status is old: call to verify', es: 'dato antiguo: llame para confirmar' },
  'status-aging': { en: 'an update is due', es: 'falta actualizar' },
};
