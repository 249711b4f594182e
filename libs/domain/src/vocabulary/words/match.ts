import type { Reason } from '../../match/match-types.js';
import type { ReasonCode } from '../../match/reason-codes.js';
import type { ConfidenceWord, MatchGroup, ReasonKind } from '../placement-codes.js';
import { protectiveFeatureWords } from './facility.js';
import { locales, type LocalizedText, type Locale, type Messages } from './localized-text.js';
import { answerWords, conditionWords } from './unit.js';

export const matchGroupWords: Messages<MatchGroup> = {
  fits: { en: 'Fits now', es: 'Sirve ahora' },
  ask: { en: 'Ask', es: 'Pregunte' },
  full: { en: 'Would fit, but full', es: 'Serviría, pero no hay lugar' },
  no: { en: 'Does not fit', es: 'No sirve' },
};

export const reasonKindWords: Messages<ReasonKind> = {
  capacity: { en: 'Room', es: 'Lugar' },
  licence: { en: 'License', es: 'Licencia' },
  criteria: { en: 'What the shelter takes', es: 'Lo que el refugio acepta' },
  law: { en: 'Law', es: 'Ley' },
  'state-line': { en: 'State line', es: 'Límite estatal' },
  distance: { en: 'Distance', es: 'Distancia' },
  freshness: { en: 'Age of the status', es: 'Antigüedad del dato' },
};

export const confidenceTexts: Messages<ConfidenceWord> = {
  'very-likely-open': { en: 'Very likely open', es: 'Muy probablemente libre' },
  likely: { en: 'Likely open', es: 'Probablemente libre' },
  'call-first': { en: 'Call first', es: 'Llame primero' },
};

/** The sentence of each reason; a word in braces is a fact of the reason. */
export const reasonWords: Messages<ReasonCode> = {
  'unit-full': { en: 'Full right now', es: 'Sin lugar en este momento' },
  'unit-closed': { en: 'Closed', es: 'Cerrado' },
  'never-reported': {
    en: 'Has never said how many beds are open: call',
    es: 'Nunca ha dicho cuántas camas hay libres: llame',
  },
  'counts-withheld': { en: 'Does not show its numbers: call', es: 'No muestra sus números: llame' },
  'cribs-only': { en: 'Cribs only, no bed', es: 'Solo cunas, ninguna cama' },
  'cribs-short': {
    en: 'Cribs needed: {cribs}; open here: {free}',
    es: 'Cunas necesarias: {cribs}; libres aquí: {free}',
  },
  'night-only': {
    en: 'For the night only: the child must leave in the morning',
    es: 'Solo para dormir: hay que irse por la mañana',
  },
  'age-outside-licence': {
    en: 'The license is for ages {from} to {to}',
    es: 'La licencia es para edades de {from} a {to}',
  },
  'sex-outside-licence': {
    en: 'The license is for others only',
    es: 'La licencia es solo para otras personas',
  },
  'gender-placement-to-agree': {
    en: 'Does not say that trans and non-binary young people are welcome: talk it over',
    es: 'No dice que jóvenes trans y no binarios son bienvenidos: háblelo con el refugio',
  },
  'no-single-room': { en: 'No room of its own', es: 'Sin cuarto individual' },
  'detention-is-no-placement': {
    en: 'A place of detention is never a placement',
    es: 'Un centro de detención nunca es un lugar de acogida',
  },
  'on-detention-grounds': {
    en: 'On the grounds of a place of detention',
    es: 'En los terrenos de un centro de detención',
  },
  'shares-building-with-adult-jail': {
    en: 'Shares a building with an adult jail: forbidden by federal law',
    es: 'Comparte edificio con una cárcel de adultos: lo prohíbe la ley federal',
  },
  'secure-care-not-for-non-offender': {
    en: 'Locked: never for a child who is charged with nothing',
    es: 'Con encierro: nunca para quien no enfrenta ningún cargo',
  },
  'secure-care-needs-order': {
    en: 'Locked: only by order of a court',
    es: 'Con encierro: solo por orden judicial',
  },
  'judge-must-lift-hold': {
    en: 'A judge must lift the hold first',
    es: 'Antes, un juez debe levantar la orden de retención',
  },
  'approval-across-state-line': {
    en: 'In another state ({state}): approval needed, not tonight',
    es: 'En otro estado ({state}): hace falta aprobación, no será esta noche',
  },
  'region-to-keep-away-from': {
    en: 'In a region to keep away from',
    es: 'En una región que se debe evitar',
  },
  'far-from-court': { en: '{minutes} minutes from the court', es: 'A {minutes} minutos del tribunal' },
  'travel-unknown': {
    en: 'Nobody entered how far away this is',
    es: 'Nadie ha registrado a qué distancia está',
  },
  'legal-status-not-accepted': {
    en: 'Does not list this legal situation',
    es: 'No incluye esta situación legal',
  },
  'condition-answered-no': { en: 'They say no to: {condition}', es: 'Dicen que no a: {condition}' },
  'condition-to-call-about': { en: 'Call about: {condition}', es: 'Llame por: {condition}' },
  'pending-charge-to-talk-about': {
    en: 'Pending charge (their answer: {answer}). A charge alone closes no door',
    es: 'Cargo pendiente (su respuesta: {answer}). Un cargo por sí solo no cierra ninguna puerta',
  },
  'protection-missing': { en: 'Missing here: {feature}', es: 'Falta aquí: {feature}' },
  'can-walk-out': { en: 'The child can walk out', es: 'El niño, niña o joven puede salir' },
  'not-staff-secure': { en: 'Not licensed as staff-secure', es: 'Sin licencia de vigilancia por personal' },
  'language-missing': {
    en: 'Nobody here speaks the language',
    es: 'Aquí nadie habla el idioma',
  },
  'meant-for-parents': {
    en: 'Meant for young people who are pregnant or bring a baby',
    es: 'Pensado para jóvenes que están embarazadas o traen un bebé',
  },
  'not-low-census': {
    en: 'More young people at a time than wished for',
    es: 'Más jóvenes a la vez de lo deseado',
  },
  'separation-check': {
    en: 'Ask by phone whether anybody here must be kept apart',
    es: 'Pregunte por teléfono si hay alguien de quien se deba separar',
  },
  'stay-too-short': { en: 'Longest stay: {nights} nights', es: 'Estancia máxima: {nights} noches' },
  'intake-closed': {
    en: 'No intake at that hour; opens {day} {opensAt}',
    es: 'A esa hora no hay ingreso; abre {day} {opensAt}',
  },
  'status-stale': {
    en: 'The status is old: call to verify',
    es: 'El dato es antiguo: llame para confirmar',
  },
  'status-aging': { en: 'An update is due', es: 'Falta actualizar' },
};

/** Where one reason counts for several units, each with facts of its own. */
const sharedReasonWords: Partial<Messages<ReasonCode>> = {
  'cribs-short': { en: 'Not enough cribs', es: 'Faltan cunas' },
  'age-outside-licence': { en: 'The license is for other ages', es: 'La licencia es para otras edades' },
  'approval-across-state-line': {
    en: 'In another state: approval needed, not tonight',
    es: 'En otro estado: hace falta aprobación, no será esta noche',
  },
  'far-from-court': { en: 'Far from the court', es: 'Lejos del tribunal' },
  'condition-answered-no': {
    en: 'They say no to something the child brings',
    es: 'Dicen que no a algo que trae el niño, la niña o joven',
  },
  'condition-to-call-about': {
    en: 'Something the child brings is to be asked by phone',
    es: 'Algo que trae el niño, la niña o joven se pregunta por teléfono',
  },
  'pending-charge-to-talk-about': {
    en: 'A pending charge is to be talked about. A charge alone closes no door',
    es: 'Un cargo pendiente se debe hablar. Un cargo por sí solo no cierra ninguna puerta',
  },
  'protection-missing': {
    en: 'Some of the protection wanted is missing',
    es: 'Falta parte de la protección deseada',
  },
  'stay-too-short': {
    en: 'The longest stay is too short',
    es: 'La estancia máxima es demasiado corta',
  },
  'intake-closed': { en: 'No intake at that hour', es: 'A esa hora no hay ingreso' },
};

/** A reason as it holds for several units: without the facts of any. */
export const sharedReasonText = (code: ReasonCode): LocalizedText =>
  sharedReasonWords[code] ?? reasonWords[code];

/** For acute medical and psychiatric care, which needs no approval (ICPC, docs/practice.md 1.28). */
const careAcrossStateLine: LocalizedText = {
  en: 'In another state ({state}): acute care needs no approval',
  es: 'En otro estado ({state}): la atención urgente no necesita aprobación',
};

const isoDayWords: Messages<'1' | '2' | '3' | '4' | '5' | '6' | '7'> = {
  1: { en: 'Monday', es: 'el lunes' },
  2: { en: 'Tuesday', es: 'el martes' },
  3: { en: 'Wednesday', es: 'el miércoles' },
  4: { en: 'Thursday', es: 'el jueves' },
  5: { en: 'Friday', es: 'el viernes' },
  6: { en: 'Saturday', es: 'el sábado' },
  7: { en: 'Sunday', es: 'el domingo' },
};

/** Facts that are codes themselves. */
const factWords: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = {
  condition: conditionWords,
  answer: answerWords,
  feature: protectiveFeatureWords,
  day: isoDayWords,
};

function sayFact(name: string, value: string | number, locale: Locale): string {
  const text = factWords[name]?.[value];
  return text ? text[locale] : String(value);
}

/** The sentence of a reason with its facts, in every tongue. */
export function reasonText({ code, weighs, facts = {} }: Reason): LocalizedText {
  const isExempt = code === 'approval-across-state-line' && weighs === 'note';
  const words = isExempt ? careAcrossStateLine : reasonWords[code];
  const said = locales.map((locale) => [
    locale,
    words[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => sayFact(name, facts[name] ?? '', locale)),
  ]);
  return Object.fromEntries(said) as Record<Locale, string>;
}
