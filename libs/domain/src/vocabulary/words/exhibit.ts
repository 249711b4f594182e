import type { Jurisdiction } from '../court-codes.js';
import type { LocalizedText, Messages } from './localized-text.js';

/** An exhibit is the form of its state: what it is called there. */
export const exhibitTitleWords: Messages<Jurisdiction> = {
  MO: {
    en: 'Alternatives to detention: Missouri, Rule 129.04, Appendix A',
    es: 'Alternativas a la detención: Misuri, Regla 129.04, Apéndice A',
  },
  KS: {
    en: 'Alternatives to detention: Kansas, exhaustion list of K.S.A. 38-2331',
    es: 'Alternativas a la detención: Kansas, lista por agotar de K.S.A. 38-2331',
  },
  model: {
    en: 'Alternatives to detention: model rules, no state',
    es: 'Alternativas a la detención: reglas modelo, ningún estado',
  },
};

type WithFacts =
  | 'demonstration'
  | 'modelPack'
  | 'notInForce'
  | 'whatThisIs'
  | 'hourOfDecision'
  | 'now'
  | 'nowShort'
  | 'madeFor'
  | 'board'
  | 'rulesRead'
  | 'rulesInForce'
  | 'rulesInForceFrom'
  | 'stamp'
  | 'logThenAndNow'
  | 'logPosition'
  | 'headHash'
  | 'page'
  | 'scan';

/** What stands at the head and at the foot; a word in braces is a fact of the exhibit. */
export const exhibitFrameWords: Messages<WithFacts> = {
  demonstration: {
    en: 'DEMONSTRATION. Every place, number and name on this paper is invented.',
    es: 'DEMOSTRACIÓN. Todos los lugares, números y nombres de este documento son inventados.',
  },
  modelPack: {
    en: 'MODEL RULES. This is not the law of {state}: no rules of that state are entered here. Only federal law that binds everywhere was read.',
    es: 'REGLAS MODELO. Esto no es la ley de {state}: aquí no se han registrado las reglas de ese estado. Solo se leyó la ley federal que rige en todas partes.',
  },
  notInForce: {
    en: 'RULES OF ANOTHER TIME. These rules were not in force at the hour of decision. Whoever made this paper chose them by name.',
    es: 'REGLAS DE OTRO TIEMPO. Estas reglas no estaban vigentes a la hora de la decisión. Quien hizo este documento las eligió por su nombre.',
  },
  whatThisIs: {
    en: 'This paper says which beds outside detention the shared board showed at the hour of decision, which it shows now, and why each was possible or not. It was made for one young person and says nothing about who that is. Shelters appear by alias and class, never by address.',
    es: 'Este documento dice qué camas fuera de la detención mostraba el tablero compartido a la hora de la decisión, cuáles muestra ahora y por qué cada una era posible o no. Se hizo para una sola persona joven y no dice quién es. Los refugios aparecen con alias y clase, nunca con dirección.',
  },
  hourOfDecision: { en: 'Hour of decision', es: 'Hora de la decisión' },
  now: { en: 'Now (this paper made)', es: 'Ahora (se hizo este documento)' },
  nowShort: { en: 'Now', es: 'Ahora' },
  madeFor: { en: 'Made for', es: 'Hecho para' },
  board: { en: 'Board', es: 'Tablero' },
  rulesRead: { en: 'Rules read', es: 'Reglas leídas' },
  rulesInForce: {
    en: '{name}, version {version}, in force {from} to {until}',
    es: '{name}, versión {version}, vigente del {from} al {until}',
  },
  rulesInForceFrom: {
    en: '{name}, version {version}, in force since {from}',
    es: '{name}, versión {version}, vigente desde el {from}',
  },
  stamp: { en: 'Stamp', es: 'Sello' },
  logThenAndNow: { en: '{then} then, {now} now', es: '{then} entonces, {now} ahora' },
  logPosition: { en: 'Log position', es: 'Posición del registro' },
  headHash: { en: 'Head hash', es: 'Huella del registro' },
  page: { en: 'Page {page} of {pages}', es: 'Página {page} de {pages}' },
  scan: { en: 'Scan to verify', es: 'Escanee para verificar' },
};

/** The parts of an exhibit by their headings, in the order in which they are read. */
export const exhibitPartWords: Messages<
  | 'inShort'
  | 'statusAndClocks'
  | 'finding'
  | 'alternatives'
  | 'grounds'
  | 'release'
  | 'steps'
  | 'detention'
  | 'changes'
  | 'rules'
  | 'proves'
  | 'doesNotProve'
  | 'verify'
> = {
  inShort: { en: 'In short', es: 'En resumen' },
  statusAndClocks: { en: 'Legal status and limits of time', es: 'Situación legal y límites de tiempo' },
  finding: { en: 'The finding', es: 'La conclusión del tribunal' },
  alternatives: { en: 'Each alternative, then and now', es: 'Cada alternativa, entonces y ahora' },
  grounds: { en: 'Each ground for detention by name', es: 'Cada causa de detención por su nombre' },
  release: { en: 'What release would need', es: 'Lo que haría falta para la salida' },
  steps: { en: 'Who was asked, and what they said', es: 'A quién se preguntó y qué dijo' },
  detention: { en: 'Detention, counted beside', es: 'La detención, contada aparte' },
  changes: { en: 'What changed between then and now', es: 'Qué cambió entre entonces y ahora' },
  rules: { en: 'Rules used', es: 'Reglas usadas' },
  proves: { en: 'What this paper proves', es: 'Lo que este documento prueba' },
  doesNotProve: { en: 'What it does not prove', es: 'Lo que no prueba' },
  verify: { en: 'How to verify', es: 'Cómo verificarlo' },
};

/** What the paper proves and what not, in few words; the whole of it stands in docs/court.md. */
export const exhibitProofWords: Readonly<
  Record<'proves' | 'doesNotProve' | 'verify', readonly LocalizedText[]>
> = {
  proves: [
    {
      en: 'What shelter staff had reported to the board at the hour of decision and now, with the age of each report.',
      es: 'Lo que el personal de los refugios había informado al tablero a la hora de la decisión y ahora, con la antigüedad de cada informe.',
    },
    {
      en: 'That the board’s log still is what it was: the hash at the foot of each page fixes every entry up to its position.',
      es: 'Que el registro del tablero sigue siendo el mismo: la huella al pie de cada página fija todas las entradas hasta su posición.',
    },
    {
      en: 'When this paper was made and for which agency, and that the file is unchanged.',
      es: 'Cuándo se hizo este documento y para qué agencia, y que el archivo no ha cambiado.',
    },
  ],
  doesNotProve: [
    {
      en: 'That a bed was really open or really full: an old report is weak evidence.',
      es: 'Que una cama estaba de verdad libre u ocupada: un informe antiguo es una prueba débil.',
    },
    {
      en: 'That a shelter would have said yes, or that nothing else existed: not every place is on the board.',
      es: 'Que un refugio habría dicho que sí, o que no existía nada más: no todos los lugares están en el tablero.',
    },
    {
      en: 'That the need was described rightly. It is kept nowhere: ask whoever made this paper.',
      es: 'Que la necesidad se describió bien. No se guarda en ninguna parte: pregunte a quien hizo este documento.',
    },
    {
      en: 'Which law applies. The rules are an aid to finding it, and counsel must confirm them.',
      es: 'Qué ley se aplica. Las reglas ayudan a encontrarla, y un abogado debe confirmarlas.',
    },
  ],
  verify: [
    {
      en: 'Open {url}, or scan the code where this paper has one. No account is needed.',
      es: 'Abra {url} o escanee el código, si este documento lo lleva. No hace falta una cuenta.',
    },
    {
      en: 'Enter the stamp {stamp}, or drop the file: it never leaves your device.',
      es: 'Ingrese el sello {stamp} o suelte el archivo: nunca sale de su dispositivo.',
    },
    {
      en: 'Read whether the file is the one that was made, and whether the log is whole from its first entry to today.',
      es: 'Lea si el archivo es el que se hizo y si el registro está completo desde su primera entrada hasta hoy.',
    },
  ],
};
