import type {
  ClockStart,
  ClockState,
  CourtReturn,
  LegalConfidence,
  DetentionUse,
  ExcusedDay,
  Jurisdiction,
  NoContactCheck,
  Recording,
  ReleaseCondition,
  AlternativeStatus,
} from '../court-codes.js';
import type { Messages } from './localized-text.js';

export const jurisdictionWords: Messages<Jurisdiction> = {
  MO: { en: 'Missouri', es: 'Misuri' },
  KS: { en: 'Kansas', es: 'Kansas' },
  model: { en: 'Model (federal law alone)', es: 'Modelo (solo ley federal)' },
};

export const legalConfidenceWords: Messages<LegalConfidence> = {
  confirmed: { en: 'Confirmed by counsel', es: 'Confirmado por un abogado' },
  'to-be-confirmed': { en: 'To be confirmed by counsel', es: 'Pendiente de confirmar por un abogado' },
};

export const clockStartWords: Messages<ClockStart> = {
  custody: { en: 'from custody', es: 'desde la custodia' },
  'adult-lockup': { en: 'from arrival at the station', es: 'desde la llegada a la estación' },
  'protective-custody': { en: 'from protective custody', es: 'desde la custodia protectora' },
  'court-order-custody': {
    en: 'from custody for violating a court order',
    es: 'desde la custodia por violar una orden judicial',
  },
  'left-placement': { en: 'from the discovery that the child left', es: 'desde que se descubrió que se fue' },
  placement: { en: 'from the start of the placement', es: 'desde el inicio de la ubicación' },
};

export const clockStateWords: Messages<ClockState> = {
  running: { en: 'running', es: 'corriendo' },
  paused: { en: 'paused', es: 'en pausa' },
  ended: { en: 'ended', es: 'terminado' },
  overdue: { en: 'overdue', es: 'vencido' },
};

export const excusedDayWords: Messages<ExcusedDay> = {
  weekend: { en: 'weekend', es: 'fin de semana' },
  holiday: { en: 'court holiday', es: 'feriado judicial' },
  closing: { en: 'court closed', es: 'tribunal cerrado' },
};

export const detentionUseWords: Messages<DetentionUse> = {
  never: { en: 'Secure detention is never lawful', es: 'La detención segura nunca es legal' },
  limited: { en: 'Secure detention only for limited hours', es: 'Detención segura solo por horas limitadas' },
  'by-order': { en: 'Secure detention only by court order', es: 'Detención segura solo por orden judicial' },
  lawful: {
    en: 'Secure detention lawful where a ground is found',
    es: 'Detención segura legal si hay una causa',
  },
};

export const alternativeStatusWords: Messages<AlternativeStatus> = {
  open: { en: 'Open and fits', es: 'Abierta y adecuada' },
  ask: { en: 'Ask: only the shelter can say', es: 'Pregunte: solo el refugio lo sabe' },
  full: { en: 'Would fit, but full', es: 'Adecuada, pero llena' },
  none: { en: 'None that fits', es: 'Ninguna adecuada' },
  'not-on-board': { en: 'Not on a board of beds', es: 'No figura en un tablero de camas' },
};

export const recordingWords: Messages<Recording> = {
  'at-once': { en: 'Recorded at once', es: 'Registrado al momento' },
  later: { en: 'Recorded later than it speaks of', es: 'Registrado después de lo que refiere' },
  'after-the-moment': {
    en: 'Recorded after this moment: nobody could see it then',
    es: 'Registrado después de este momento: nadie podía verlo entonces',
  },
};

export const releaseConditionWords: Messages<ReleaseCondition> = {
  transport: { en: 'Transport', es: 'Transporte' },
  'walk-out': { en: 'Can the child walk out?', es: '¿Puede salir por su cuenta?' },
  'no-contact-check': { en: 'No-contact check', es: 'Verificación de no contacto' },
  'return-to-court': { en: 'Return to court', es: 'Regreso al tribunal' },
  'papers-at-door': { en: 'Papers at the door', es: 'Documentos en la puerta' },
  'court-order': { en: 'Court order', es: 'Orden judicial' },
};

export const noContactCheckWords: Messages<NoContactCheck> = {
  needed: {
    en: 'Needed: ask by phone who must be kept apart, before sending',
    es: 'Necesaria: pregunte por teléfono de quién se debe separar, antes de enviar',
  },
  'by-phone': { en: 'By phone, before sending', es: 'Por teléfono, antes de enviar' },
};

export const courtReturnWords: Messages<CourtReturn> = {
  'court-escort': { en: 'Its staff come along to court', es: 'Su personal acompaña al tribunal' },
  'video-testimony-room': { en: 'Has a room to appear by video', es: 'Tiene sala para comparecer por video' },
  'near-court': { en: 'Near the court', es: 'Cerca del tribunal' },
  'to-arrange': {
    en: 'To be arranged: the unit offers no way to court',
    es: 'Por acordar: la unidad no ofrece cómo llegar al tribunal',
  },
};
