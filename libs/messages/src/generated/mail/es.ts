// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
  "subject": ["Harborlight: tiene un aviso nuevo"],
  "open": ["Abra el tablero:"],
  "choose": ["En sus ajustes puede elegir sus mensajes y sus horas."],
  "anchor.subject": ["guárdelo, por favor"],
  "anchor.what": ["Las líneas de abajo son el final firmado del registro de este tablero y de su historial de auditoría en el día que indican. Contienen dos números y dos códigos de control (hash). No dicen nada de ninguna persona."],
  "anchor.keep": ["Guarde este correo donde nadie que administre el tablero pueda cambiarlo."],
  "anchor.use": ["Si alguien pregunta si el registro o el historial de auditoría se cambió después, entregue lo que guardó: npm run verify -- --anchors <archivo>"],
};
