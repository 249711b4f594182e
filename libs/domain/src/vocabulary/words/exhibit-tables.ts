import type { Messages } from './localized-text.js';

/** Captions, heads and sentences of the tables of an exhibit; a word in braces is a fact of the review. */
export const exhibitTableWords: Messages<
  | 'alternativesCaption'
  | 'alternative'
  | 'offTheBoard'
  | 'groundsCaption'
  | 'ground'
  | 'claimed'
  | 'answered'
  | 'notAnswered'
  | 'andMore'
  | 'noGrounds'
  | 'releaseNote'
  | 'releaseNobody'
  | 'sameConditions'
  | 'notRequested'
  | 'requestLine'
  | 'requestEnded'
  | 'stepsCaption'
  | 'time'
  | 'what'
  | 'who'
  | 'answer'
  | 'minutes'
  | 'detentionNote'
  | 'detentionCounts'
  | 'changesCaption'
  | 'unit'
  | 'from'
  | 'to'
  | 'wasNotShown'
  | 'nothingChanged'
  | 'leftOut'
  | 'rulesCaption'
  | 'rule'
  | 'source'
  | 'confidence'
  | 'unconfirmed'
> = {
  alternativesCaption: {
    en: 'The state’s list, with what the board showed for each',
    es: 'La lista del estado, con lo que el tablero mostraba de cada una',
  },
  offTheBoard: {
    en: 'NOT ON THE BOARD: it is no bed, so no board of beds can show it. Ask about it otherwise.',
    es: 'FUERA DEL TABLERO: no es una cama, y un tablero de camas no puede mostrarla. Pregunte por otra vía.',
  },
  alternative: { en: 'Alternative', es: 'Alternativa' },
  groundsCaption: {
    en: 'Units that answer each ground, least restrictive first. Whether a ground is met, the court alone finds.',
    es: 'Unidades que responden a cada causa, primero la menos restrictiva. Si una causa se cumple, solo el tribunal lo determina.',
  },
  ground: { en: 'Ground', es: 'Causa' },
  claimed: { en: 'CLAIMED HERE', es: 'INVOCADA AQUÍ' },
  answered: { en: 'Answered by:', es: 'Responden a ella:' },
  notAnswered: { en: 'No unit answers it', es: 'Ninguna unidad responde a ella' },
  andMore: { en: 'and {count} more', es: 'y {count} más' },
  noGrounds: { en: 'Not a ground for detention:', es: 'No es causa de detención:' },
  releaseNote: {
    en: 'For the least restrictive open unit, from what the unit says of itself:',
    es: 'Para la unidad libre menos restrictiva, según lo que ella misma dice:',
  },
  releaseNobody: {
    en: 'No unit was open, so there is none to ask.',
    es: 'No había ninguna unidad libre a la cual preguntar.',
  },
  sameConditions: {
    en: 'The same conditions as at the hour of decision.',
    es: 'Las mismas condiciones que a la hora de la decisión.',
  },
  notRequested: {
    en: 'No request was named, so no steps are shown. That does not mean that nobody was asked.',
    es: 'No se indicó ninguna solicitud; por eso no se muestran pasos. Eso no significa que no se preguntó a nadie.',
  },
  requestLine: {
    en: 'Request {token} of {agency}, opened {opened}. It is now: {state}.',
    es: 'Solicitud {token} de {agency}, abierta el {opened}. Ahora está: {state}.',
  },
  requestEnded: { en: 'It ended {ended}.', es: 'Terminó el {ended}.' },
  stepsCaption: { en: 'The steps, in order of time', es: 'Los pasos, en orden de tiempo' },
  time: { en: 'Time', es: 'Hora' },
  what: { en: 'Step', es: 'Paso' },
  who: { en: 'Shelter', es: 'Refugio' },
  answer: { en: 'Answer', es: 'Respuesta' },
  minutes: { en: 'Minutes to answer', es: 'Minutos hasta responder' },
  detentionNote: {
    en: 'Detention is never an alternative. It is counted because the court asks.',
    es: 'La detención nunca es una alternativa. Se cuenta porque el tribunal lo pregunta.',
  },
  detentionCounts: {
    en: '{beds} licensed beds in {units} units: {girls} for girls, {boys} for boys, {either} for either',
    es: '{beds} camas con licencia en {units} unidades: {girls} para niñas, {boys} para niños, {either} para ambos',
  },
  changesCaption: {
    en: 'Units whose answer for this young person changed',
    es: 'Unidades cuya respuesta para esta persona joven cambió',
  },
  unit: { en: 'Unit', es: 'Unidad' },
  from: { en: 'Before', es: 'Antes' },
  to: { en: 'After', es: 'Después' },
  wasNotShown: { en: 'Not on the board', es: 'No estaba en el tablero' },
  nothingChanged: {
    en: 'The answer of no unit changed between then and now.',
    es: 'La respuesta de ninguna unidad cambió entre entonces y ahora.',
  },
  leftOut: {
    en: 'There were {count} more changes; the latest are shown.',
    es: 'Hubo {count} cambios más; se muestran los últimos.',
  },
  rulesCaption: { en: 'Each rule with its source', es: 'Cada regla con su fuente' },
  source: { en: 'Source', es: 'Fuente' },
  rule: { en: 'Rule', es: 'Regla' },
  confidence: { en: 'Confirmed?', es: '¿Confirmada?' },
  unconfirmed: {
    en: 'TO BE CONFIRMED BY COUNSEL: {count} of the {all} rules on this paper. Read each at its source before you rely on it.',
    es: 'PENDIENTE DE CONFIRMAR POR UN ABOGADO: {count} de las {all} reglas de este documento. Lea cada una en su fuente antes de confiar en ella.',
  },
};
