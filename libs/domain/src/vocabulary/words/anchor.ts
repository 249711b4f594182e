import type { LocalizedText } from './localized-text.js';

/** What an e-mail with a signed head says to whoever keeps it. */
export const anchorLetterWords: Readonly<Record<'subject' | 'what' | 'keep' | 'use', LocalizedText>> = {
  subject: { en: 'please keep', es: 'guárdelo, por favor' },
  what: {
    en: 'The lines below are the signed end of this board’s log and of its audit trail on the day they name. They hold two numbers and two hashes, and nothing about anybody.',
    es: 'Las líneas de abajo son el final firmado del registro de este tablero y de su historial de auditoría en el día que indican. Contienen dos números y dos huellas digitales, y nada sobre nadie.',
  },
  keep: {
    en: 'Please keep this e-mail where nobody who runs the board can change it.',
    es: 'Guarde este correo donde nadie que administre el tablero pueda cambiarlo.',
  },
  use: {
    en: 'If anybody ever asks whether the log or the audit trail was changed afterwards, hand over what you kept: npm run verify -- --anchors <file>',
    es: 'Si alguien pregunta si el registro o el historial de auditoría se cambió después, entregue lo que guardó: npm run verify -- --anchors <archivo>',
  },
};
