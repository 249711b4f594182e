import { isRefusalCode, type RefusalCode } from '../../refusal/refusal-codes.js';
import type { Phrase, Words } from './phrase.js';

/** What happened, and what to do now. */
export const refusalWords: Words<RefusalCode> = {
  'not-signed-in': {
    en: 'You are signed out. Sign in and try again.',
    es: 'Su sesión terminó. Inicie sesión e inténtelo de nuevo.',
  },
  'wrong-email-or-password': {
    en: 'The e-mail or the password is not right. Try again.',
    es: 'El correo o la contraseña no son correctos. Inténtelo de nuevo.',
  },
  'foreign-origin': {
    en: 'This came from another site. Open the board at its own address.',
    es: 'Esto vino de otro sitio. Abra el tablero en su propia dirección.',
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
  'unknown-time-zone': {
    en: 'This time zone is not known. Write it like America/Chicago.',
    es: 'No se conoce esa zona horaria. Escríbala así: America/Chicago.',
  },
  'body-too-large': {
    en: 'This is too much to send at once. Send less.',
    es: 'Es demasiado para un solo envío. Envíe menos.',
  },
  'unsupported-media-type': {
    en: 'This kind of file is not accepted. Choose another one.',
    es: 'No se acepta este tipo de archivo. Elija otro.',
  },
  'too-many-requests': {
    en: 'Too many tries in a short time. Wait a minute and try again.',
    es: 'Demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.',
  },
  'not-ready': {
    en: 'The board is still starting. Try again in a minute.',
    es: 'El tablero todavía está arrancando. Inténtelo de nuevo en un minuto.',
  },
  'shutting-down': {
    en: 'The board is restarting. Try again in a minute.',
    es: 'El tablero se está reiniciando. Inténtelo de nuevo en un minuto.',
  },
  unexpected: {
    en: 'This did not work, and it is not your fault. Try again, or phone.',
    es: 'Algo falló y no es culpa suya. Inténtelo de nuevo o llame por teléfono.',
  },
  'account-exists': {
    en: 'Somebody already signs in with this e-mail.',
    es: 'Alguien ya inicia sesión con este correo electrónico.',
  },
  'agency-exists': {
    en: 'An agency with this name is already here. Choose it, or write another name.',
    es: 'Ya hay una organización con este nombre. Elíjala o escriba otro nombre.',
  },
  'board-exists': {
    en: 'A board with this code is already here. Choose another code.',
    es: 'Ya hay un tablero con este código. Elija otro código.',
  },
  'facility-exists': {
    en: 'This facility was imported before. Open it instead.',
    es: 'Este centro ya se importó antes. Mejor ábralo.',
  },
  'unit-exists': {
    en: 'This unit was imported before. Open it instead.',
    es: 'Esta unidad ya se importó antes. Mejor ábrala.',
  },
  'bed-exists': {
    en: 'A bed with this name is already in this unit. Choose another name.',
    es: 'Ya hay una cama con este nombre en la unidad. Elija otro nombre.',
  },
  'unknown-region': {
    en: 'This board has no such region. Choose one from the list.',
    es: 'Este tablero no tiene esa región. Elija una de la lista.',
  },
  'changed-since': {
    en: 'Somebody changed this unit while you were working. Look at the new numbers, then save again.',
    es: 'Alguien cambió esta unidad mientras usted trabajaba. Revise los números nuevos y guarde otra vez.',
  },
  'unit-closed': {
    en: 'This unit is closed. Reopen it first, or choose another one.',
    es: 'Esta unidad está cerrada. Primero reábrala o elija otra.',
  },
  'unit-open': {
    en: 'This unit is in service already. There is nothing to reopen.',
    es: 'Esta unidad ya está en servicio. No hay nada que reabrir.',
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
  'at-ahead': {
    en: 'A count cannot be of the future. Correct the time.',
    es: 'Un conteo no puede ser del futuro. Corrija la hora.',
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
    en: 'Somebody sleeps in this bed, or it is blocked. Free it first.',
    es: 'Alguien duerme en esta cama o está bloqueada. Primero libérela.',
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
    en: 'The end must lie ahead, by a year at most. Choose another time.',
    es: 'El final debe ser después de ahora y dentro de un año. Elija otra hora.',
  },
  'ages-reversed': {
    en: 'The youngest age is above the oldest. Swap the two.',
    es: 'La edad mínima es mayor que la máxima. Cámbielas de lugar.',
  },
  'ratio-missing': {
    en: 'Say how many young people there are for each staff member, or remove the staff ratio.',
    es: 'Indique cuántos jóvenes hay por cada persona de turno, o quite ese dato.',
  },
  'detention-off-its-grounds': {
    en: 'Juvenile detention always stands on detention grounds. Mark it so, or choose another kind of place.',
    es: 'La detención juvenil siempre está en terrenos de detención. Márquelo así o elija otro tipo de lugar.',
  },
};

/** The sentence for a code as it came over the wire, even one this client does not know. */
export const refusalPhrase = (code: string): Phrase =>
  isRefusalCode(code) ? refusalWords[code] : refusalWords.unexpected;
