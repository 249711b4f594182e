// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
  "subject": ["Harborlight: tiene un aviso pendiente"],
  "open": ["Abra el tablero:"],
  "choose": ["Elija en sus ajustes qué avisos recibe y a qué horas."],
  "anchor.subject": ["guárdelo, por favor"],
  "anchor.what": ["Estas líneas son el final firmado del registro de este tablero y de su historial de auditoría en el día que indican. Contienen dos números y dos códigos de control (hash). No dicen nada de ninguna persona."],
  "anchor.keep": ["Guarde este correo donde nadie que administre el tablero pueda cambiarlo."],
  "anchor.use": ["Si alguien pregunta si el registro o el historial de auditoría se cambió, dé este archivo: npm run verify -- --anchors <archivo>"],
};
