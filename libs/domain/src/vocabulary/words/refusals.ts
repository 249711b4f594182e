import { isRefusalCode, type RefusalCode } from '../../refusal/refusal-codes.js';
import type { LocalizedText, Messages } from './localized-text.js';

/** What happened, and what to do now. */
export const refusalWords: Messages<RefusalCode> = {
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
  'client-too-old': {
    en: 'A new version is here. Load the page again.',
    es: 'Hay una versión nueva. Vuelva a cargar la página.',
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
  'unit-full': {
    en: 'No bed is free here any more. Look at the next best places.',
    es: 'Ya no hay cama libre aquí. Mire los siguientes lugares.',
  },
  'status-stale': {
    en: 'This status is too old to hold a bed on it. Call the shelter first and log what they say.',
    es: 'Este dato es demasiado antiguo para reservar. Llame primero al refugio y registre la respuesta.',
  },
  'detention-is-no-placement': {
    en: 'A place of detention is never a placement. Choose another place.',
    es: 'Un centro de detención nunca es un lugar de acogida. Elija otro lugar.',
  },
  'hold-limit-reached': {
    en: 'You hold as many beds as one person may. Release one first.',
    es: 'Ya tiene el máximo de camas reservadas por persona. Libere una primero.',
  },
  'request-holds-already': {
    en: 'This request holds a bed already. Release that one first.',
    es: 'Esta solicitud ya tiene una cama reservada. Libérela primero.',
  },
  'hold-over': {
    en: 'This hold has ended. Place a new one if the bed is still free.',
    es: 'Esta reserva ya terminó. Haga otra si la cama sigue libre.',
  },
  'hold-cannot-be-extended': {
    en: 'This hold cannot be extended any more.',
    es: 'Esta reserva ya no se puede prolongar.',
  },
  'release-code-missing': {
    en: 'Say why the hold ends.',
    es: 'Indique por qué termina la reserva.',
  },
  'idempotency-key-missing': {
    en: 'The program did not name its attempt (Idempotency-Key). Try again.',
    es: 'El programa no identificó el intento (Idempotency-Key). Inténtelo de nuevo.',
  },
  'idempotency-key-reused': {
    en: 'This attempt was made before with other details. Start again.',
    es: 'Este intento ya se hizo con otros datos. Empiece de nuevo.',
  },
  'reason-for-restrictive-missing': {
    en: 'A less restrictive place fits. Say why you choose this one.',
    es: 'Hay un lugar menos restrictivo que sirve. Indique por qué prefiere este otro.',
  },
  'request-ended': {
    en: 'This request has ended. Open a new one.',
    es: 'Esta solicitud ya terminó. Abra otra.',
  },
  'need-missing': {
    en: 'The need is no longer here. Send it again from your device.',
    es: 'La necesidad ya no está aquí. Envíela de nuevo desde su dispositivo.',
  },
  'need-contradicts-itself': {
    en: 'Two answers of the need contradict each other. Look at them again.',
    es: 'Dos respuestas de la necesidad se contradicen. Revíselas.',
  },
  'does-not-fit': {
    en: 'This place cannot take the need. See the reasons.',
    es: 'Este lugar no puede atender la necesidad. Vea las razones.',
  },
  'too-many-offers': {
    en: 'As many places as allowed are being asked. Wait for an answer or withdraw one.',
    es: 'Ya se preguntó al máximo de lugares. Espere una respuesta o retire una.',
  },
  'already-asked': {
    en: 'This place is being asked already, or has said no. Choose another, or call.',
    es: 'A este lugar ya se le está preguntando o ya dijo que no. Elija otro o llame.',
  },
  'broadcast-off': {
    en: 'This board does not ask everybody at once. Choose places one by one.',
    es: 'Este tablero no pregunta a todos a la vez. Elija los lugares uno por uno.',
  },
  'nobody-to-ask': {
    en: 'No place fits right now. Set a watch or close the request as unmet.',
    es: 'Ningún lugar sirve ahora. Ponga un aviso o cierre la solicitud sin cama.',
  },
  'offer-withdrawn': {
    en: 'The officer no longer asks you: the request was withdrawn or another place accepted.',
    es: 'Ya no se le pregunta: la solicitud se retiró u otro lugar aceptó.',
  },
  'offer-answered': {
    en: 'This was answered already.',
    es: 'Esto ya se respondió.',
  },
  'decline-code-missing': {
    en: 'Say why the answer is no.',
    es: 'Indique por qué la respuesta es no.',
  },
  'not-accepted-yet': {
    en: 'Nobody has accepted yet.',
    es: 'Nadie ha aceptado todavía.',
  },
  'arrival-over': {
    en: 'This arrival was settled already.',
    es: 'Esta llegada ya se resolvió.',
  },
  'placement-ended': {
    en: 'This stay has ended already.',
    es: 'Esta estancia ya terminó.',
  },
  'missing-capability-missing': {
    en: 'Say what was missing.',
    es: 'Indique qué faltaba.',
  },
  'watch-over': {
    en: 'This watch has ended.',
    es: 'Este aviso ya terminó.',
  },
  'policy-contradicts-itself': {
    en: 'Two values of the policy contradict each other.',
    es: 'Dos valores de las reglas se contradicen.',
  },
  'moment-ahead': {
    en: 'This moment has not come yet. A review looks back.',
    es: 'Ese momento no ha llegado. Una revisión mira hacia atrás.',
  },
  'moment-before-log': {
    en: 'The board has nothing to show for a moment before its first entry.',
    es: 'El tablero no tiene nada que mostrar de un momento anterior a su primer registro.',
  },
  'unknown-pack': {
    en: 'There are no rules of this state in this version.',
    es: 'No hay reglas de este estado en esta versión.',
  },
  'no-pack-in-force': {
    en: 'No version of the rules was in force at this moment.',
    es: 'Ninguna versión de las reglas estaba vigente en ese momento.',
  },
  'need-of-another-state': {
    en: 'The young person is in another state than the one under review.',
    es: 'La persona joven está en otro estado que el de la revisión.',
  },
  'no-law-allows': {
    en: 'The rules of this state know no such situation: check age, legal status and ground.',
    es: 'Las reglas de este estado no conocen esa situación: revise edad, situación legal y causa.',
  },
  'custody-after-moment': {
    en: 'Custody cannot begin after the moment under review.',
    es: 'La custodia no puede empezar después del momento bajo revisión.',
  },
  'cannot-be-told': {
    en: 'These agencies cannot be told: they are not on this board, or they run a shelter, investigate or charge.',
    es: 'No se puede avisar a esas agencias: no están en este tablero, o administran un refugio, investigan o acusan.',
  },
};

/** The sentence for a code as it came over the wire, even one this client does not know. */
export const refusalText = (code: string): LocalizedText =>
  isRefusalCode(code) ? refusalWords[code] : refusalWords.unexpected;
