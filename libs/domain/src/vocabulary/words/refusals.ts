import { refusalCodes, type RefusalCode } from '../../refusal/refusal-codes.js';
import type { Phrase, Words } from './phrase.js';

/** What happened, and what to do now. */
export const refusalWords: Words<RefusalCode> = {
  'not-signed-in': {
    en: 'You are signed out. Sign in and try again.',
    es: 'Su sesión terminó. Inicie sesión e inténtelo de nuevo.',
  },
  'not-allowed': {
    en: 'Your role may not do this. Ask your manager or the coordinator.',
    es: 'Su función no permite hacer esto. Pregunte a su gerente o a la coordinación.',
  },
  'not-found': {
    en: 'This is not here, or it is not yours to see. Go back to the board.',
    es: 'Esto no existe o no está a su alcance. Regrese al tablero.',
  },
  'invalid-input': {
    en: 'Something is missing or wrong. Correct the marked fields.',
    es: 'Falta algo o hay un error. Corrija los campos marcados.',
  },
  'body-too-large': {
    en: 'This is too much to send at once. Send less.',
    es: 'Es demasiado para un solo envío. Envíe menos.',
  },
  'too-many-requests': {
    en: 'Too many tries in a short time. Wait a minute and try again.',
    es: 'Demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.',
  },
  'changed-since': {
    en: 'Somebody changed this unit while you were working. Look at the new numbers, then save again.',
    es: 'Alguien cambió esta unidad mientras usted trabajaba. Revise los números nuevos y guarde otra vez.',
  },
  'unit-closed': {
    en: 'This unit is closed. Reopen it first, or choose another one.',
    es: 'Esta unidad está cerrada. Primero reábrala o elija otra.',
  },
  'unit-not-reported': {
    en: 'Nobody has reported this unit yet. Enter a full count first.',
    es: 'Nadie ha informado aún de esta unidad. Primero haga un conteo completo.',
  },
  'count-not-whole': {
    en: 'Enter a whole number, 0 or more.',
    es: 'Escriba un número entero, 0 o más.',
  },
  'count-absurd': {
    en: 'This number is far too high. Check for a slip of the finger.',
    es: 'Este número es demasiado alto. Revise si se equivocó al teclear.',
  },
  'staffed-above-licensed': {
    en: 'You cannot staff more beds than the license allows. Lower the number of staffed beds.',
    es: 'No puede haber más camas con personal que con licencia. Baje el número de camas con personal.',
  },
  'older-than-newest': {
    en: 'A newer report is already here. Enter what is true now.',
    es: 'Ya hay un informe más reciente. Escriba lo que es cierto ahora.',
  },
  'no-free-bed': {
    en: 'No bed is free in this unit. Free a bed first, or enter a full count.',
    es: 'No hay camas libres en esta unidad. Primero desocupe una o haga un conteo completo.',
  },
  'no-occupied-bed': {
    en: 'No bed is occupied in this unit. Check the unit, or enter a full count.',
    es: 'No hay camas ocupadas en esta unidad. Revise la unidad o haga un conteo completo.',
  },
  'bed-occupied': {
    en: 'Somebody sleeps in this bed. Record the departure first.',
    es: 'Alguien duerme en esta cama. Primero registre la salida.',
  },
  'bed-not-vacant': {
    en: 'This bed is not free any more. Choose another bed.',
    es: 'Esta cama ya no está libre. Elija otra.',
  },
  'bed-not-occupied': {
    en: 'Nobody is recorded in this bed. Choose another bed.',
    es: 'Esta cama no aparece ocupada. Elija otra.',
  },
  'until-not-ahead': {
    en: 'The end must be later than now. Choose a later time.',
    es: 'El final debe ser después de ahora. Elija una hora posterior.',
  },
};

const unforeseen: Phrase = {
  en: 'This did not work, and it is not your fault. Try again, or phone.',
  es: 'Algo falló y no es culpa suya. Inténtelo de nuevo o llame por teléfono.',
};

const isRefusalCode = (code: string): code is RefusalCode =>
  (refusalCodes as readonly string[]).includes(code);

/** The sentence for a code as it came over the wire, even one this client does not know. */
export const refusalPhrase = (code: string): Phrase =>
  isRefusalCode(code) ? refusalWords[code] : unforeseen;
