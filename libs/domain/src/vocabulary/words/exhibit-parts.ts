import type { AlternativeStatus } from '../court-codes.js';
import type { MatchGroup } from '../placement-codes.js';
import type { Messages } from './localized-text.js';

/** A tick of the state's list in words: a mark alone says nothing to somebody who cannot see it. */
export const exhibitTickWords: Messages<AlternativeStatus> = {
  open: { en: 'YES. Open and fits', es: 'SÍ. Libre y adecuada' },
  ask: { en: 'ASK. Only the shelter can say', es: 'PREGUNTE. Solo el refugio lo sabe' },
  full: { en: 'NO. Would fit, but full', es: 'NO. Sería adecuada, pero sin lugar' },
  none: { en: 'NO. None that fits', es: 'NO. Ninguna adecuada' },
  'not-on-board': { en: 'NOT ON THE BOARD', es: 'FUERA DEL TABLERO' },
};

/** The sentences within the parts of an exhibit; a word in braces is a fact of the review. */
export const exhibitPartSentences: Messages<
  | 'then'
  | 'standingCounts'
  | 'leastRestrictive'
  | 'nothingOpen'
  | 'legalStatus'
  | 'secureDetention'
  | 'courtOrder'
  | 'limitsCaption'
  | 'limit'
  | 'deadline'
  | 'timeLeft'
  | 'overBy'
  | 'notCounted'
  | 'binds'
  | 'atEnd'
  | 'source'
  | 'noClocks'
  | 'findingNote'
  | 'findingCaption'
  | 'element'
  | 'courtFinds'
  | 'yesOrNo'
> = {
  then: { en: 'At the hour of decision', es: 'A la hora de la decisión' },
  standingCounts: {
    en: 'Of {all} alternatives on the state’s list: {open} open, {ask} where the shelter must be asked, {full} full, {none} with none that fits, {off} not on a board of beds.',
    es: 'De {all} alternativas de la lista del estado: {open} libres, {ask} en que se debe preguntar al refugio, {full} sin lugar, {none} sin ninguna adecuada, {off} que no figuran en un tablero de camas.',
  },
  leastRestrictive: { en: 'Least restrictive: {candidate}', es: 'La menos restrictiva: {candidate}' },
  nothingOpen: {
    en: 'No bed outside detention was open and suitable.',
    es: 'Ninguna cama fuera de la detención estaba libre y era adecuada.',
  },
  legalStatus: { en: 'Legal status', es: 'Situación legal' },
  secureDetention: { en: 'Secure detention', es: 'Detención segura' },
  courtOrder: { en: 'Valid court order', es: 'Orden judicial válida' },
  limitsCaption: {
    en: 'Limits of time, in local court time, at the moment this paper was made',
    es: 'Límites de tiempo, en la hora local del tribunal, al hacerse este documento',
  },
  limit: { en: 'Limit', es: 'Límite' },
  deadline: { en: 'Ends', es: 'Termina' },
  timeLeft: { en: '{time} left', es: 'Quedan {time}' },
  overBy: { en: 'OVERDUE by {time}', es: 'VENCIDO hace {time}' },
  notCounted: { en: 'Not counted: {days}', es: 'No cuentan: {days}' },
  binds: { en: 'Binds: {who}', es: 'Obliga a: {who}' },
  atEnd: { en: 'At its end: {what}', es: 'Al terminar: {what}' },
  source: { en: 'Source', es: 'Fuente' },
  noClocks: {
    en: 'No limit is counted here: nobody entered when custody began, or the rules read give this status none. That is no permission to hold.',
    es: 'Aquí no se cuenta ningún límite: nadie indicó cuándo empezó la custodia, o las reglas leídas no dan ninguno a esta situación. Eso no autoriza a retener.',
  },
  findingNote: {
    en: 'The finding is the court’s alone. What the board can show stands in the other parts of this paper.',
    es: 'La conclusión es solo del tribunal. Lo que el tablero puede mostrar está en las otras partes de este documento.',
  },
  findingCaption: { en: 'For the court to find', es: 'Para que el tribunal lo determine' },
  element: { en: 'Element', es: 'Elemento' },
  courtFinds: { en: 'The court finds', es: 'El tribunal determina' },
  yesOrNo: { en: 'Yes ____ No ____', es: 'Sí ____ No ____' },
};

/** The words about one unit as an answer. */
export const exhibitUnitWords: Messages<
  | 'free'
  | 'unknown'
  | 'reported'
  | 'neverReported'
  | 'stale'
  | 'later'
  | 'afterTheMoment'
  | 'ofUnits'
  | 'noUnits'
  | MatchGroup
  | 'staleUnits'
  | 'reasons'
  | 'reasonsInClass'
  | 'forUnits'
  | 'forUnitsAtLeast'
  | 'toSettle'
  | 'checked'
  | 'checkedSameDay'
  | 'willingCustodian'
> = {
  free: { en: '{count} open', es: '{count} libres' },
  unknown: { en: 'number not told', es: 'número no indicado' },
  reported: { en: 'reported {age} before', es: 'informado {age} antes' },
  neverReported: { en: 'never reported: call', es: 'nunca ha informado: llame' },
  stale: { en: 'STALE: call to verify', es: 'ANTIGUO: llame para confirmar' },
  later: { en: 'recorded later than it speaks of', es: 'registrado después de lo que refiere' },
  afterTheMoment: {
    en: 'RECORDED AFTER THIS MOMENT: nobody could see it then',
    es: 'REGISTRADO DESPUÉS DE ESTE MOMENTO: nadie podía verlo entonces',
  },
  ofUnits: { en: 'Units: {units} ({groups})', es: 'Unidades: {units} ({groups})' },
  noUnits: {
    en: 'No house of this kind is on the board',
    es: 'Ninguna casa de este tipo está en el tablero',
  },
  fits: { en: '{count} fit', es: '{count} adecuadas' },
  ask: { en: '{count} to ask', es: '{count} por preguntar' },
  full: { en: '{count} full', es: '{count} sin lugar' },
  no: { en: '{count} do not fit', es: '{count} no adecuadas' },
  staleUnits: { en: '{count} stale or never reported', es: '{count} antiguas o sin informe' },
  reasons: { en: 'Why not: {reasons}', es: 'Por qué no: {reasons}' },
  reasonsInClass: { en: 'Reasons in this class: {reasons}', es: 'Motivos en esta clase: {reasons}' },
  forUnits: { en: '{reason} ({units})', es: '{reason} ({units})' },
  forUnitsAtLeast: { en: '{reason} (at least {units})', es: '{reason} (al menos {units})' },
  toSettle: { en: 'to settle: {reasons}', es: 'por acordar: {reasons}' },
  checked: { en: '{features} (checked {age} before)', es: '{features} (comprobado {age} antes)' },
  checkedSameDay: { en: '{features} (checked that day)', es: '{features} (comprobado ese día)' },
  willingCustodian: {
    en: 'a licensed house able and willing to care',
    es: 'una casa con licencia que puede y quiere cuidar',
  },
};
