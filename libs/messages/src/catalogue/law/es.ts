import type { LawMessages } from './families.js';

export const es: LawMessages = {
  jurisdiction: {
    MO: 'Missouri',
    KS: 'Kansas',
    model: 'Modelo (solo ley federal)',
  },
  legalConfidence: {
    confirmed: 'Confirmado por la asesoría legal',
    'to-be-confirmed': 'Sin confirmar por la asesoría legal',
  },
  clockStart: {
    custody: 'desde la custodia',
    'adult-lockup': 'desde la llegada a la estación',
    'protective-custody': 'desde la custodia protectora',
    'court-order-custody': 'desde la custodia por desobedecer una orden judicial',
    'left-placement': 'desde que se descubrió que se fue',
    placement: 'desde el inicio de la colocación',
  },
  clockState: {
    running: 'corriendo',
    paused: 'en pausa',
    ended: 'terminado',
    overdue: 'vencido',
  },
  excusedDay: {
    weekend: 'fin de semana',
    holiday: 'feriado judicial',
    closing: 'tribunal cerrado',
  },
  detentionUse: {
    never: 'La ley nunca permite la detención con encierro',
    limited: 'Detención con encierro, solo por horas limitadas',
    'by-order': 'Detención con encierro, solo por orden judicial',
    lawful: 'La ley permite la detención con encierro si hay un motivo legal',
  },
  alternativeStatus: {
    open: 'Con cama libre y adecuada',
    ask: 'Hay que preguntar: solo el refugio lo sabe',
    full: 'Adecuada, pero sin lugar',
    none: 'Ninguna adecuada',
    'not-on-board': 'No figura en un tablero de camas',
  },
  recording: {
    'at-once': 'Anotado al momento',
    later: 'Anotado después de la hora que describe',
    'after-the-moment': 'Anotado después de esta hora: nadie podía verlo entonces',
  },
  releaseCondition: {
    transport: 'Transporte',
    'walk-out': '¿Puede irse por su cuenta?',
    'no-contact-check': 'Verificación de no contacto',
    'return-to-court': 'Regreso al tribunal',
    'papers-at-door': 'Qué hay que llevar',
    'court-order': 'Orden judicial',
  },
  noContactCheck: {
    needed: 'Necesaria: antes del traslado, llame y pregunte de quién se debe separar',
    'by-phone': 'Por teléfono, antes del traslado',
  },
  courtReturn: {
    'court-escort': 'Su personal acompaña al tribunal',
    'video-testimony-room': 'Tiene sala para comparecer por video',
    'near-court': 'Cerca del tribunal',
    'to-arrange': 'Por acordar: la unidad no ofrece cómo llegar al tribunal',
  },
};
