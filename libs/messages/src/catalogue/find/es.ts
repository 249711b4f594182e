import type { Translated } from '../translated.js';
import type { en } from './en.js';

export const es: Translated<typeof en> = {
  title: 'Buscar una cama',
  keys: 'Presione / para anotar lo que se necesita, las flechas para moverse entre las camas y Enter para abrir una.',
  tabs: {
    label: 'Jóvenes',
    child: 'Joven {letter}',
    another: 'Agregar joven',
    held: 'Cama apartada',
  },
  need: {
    label: 'Lo que se necesita esta noche',
    kept: 'Lo que anota se queda en este dispositivo hasta que usted pregunte a un refugio o pida una alerta de cama. Para eliminarlo, bórrelo o cierre la sesión.',
    clear: 'Borrar estos datos',
    clearTitle: '¿Borrar estos datos?',
    clearLead:
      'Lo que se necesita se borra de este dispositivo. La solicitud sigue abierta en Mis solicitudes hasta que alguien la cierre.',
    keep: 'Conservar',
  },
  prompt: {
    title: 'Aquí aparecen las camas',
    missing: 'Falta anotar:',
  },
  tally: {
    fits: '{count, plural, one {# sirve ahora} many {# sirven ahora} other {# sirven ahora}}',
    ask: '{count, plural, one {# por preguntar} many {# por preguntar} other {# por preguntar}}',
    full: '{count, plural, one {# sin lugar} many {# sin lugar} other {# sin lugar}}',
  },
  nothingFits: 'Ninguna cama libre sirve. Pregunte a un refugio de abajo o pida una alerta de cama.',
  everythingFits: 'Cumple todo lo que usted anotó',
  showAll: '{count, plural, one {Mostrar # más} many {Mostrar # más} other {Mostrar # más}}',
  chance: '{percent, number} %',
  chanceSentence:
    'Probabilidad de que una cama siga libre: {percent, number} %. Cuenta qué tan rápido se ocupan aquí y qué tan antiguo es el conteo.',
  row: {
    choose: 'Elegir',
    chooseUnit: 'Elegir {unit}, {facility}, para preguntar o comparar',
    sameRegion: 'Misma región',
    distanceUnknown: 'Distancia desconocida',
    expected: 'Cama por liberarse: {days}',
  },
  detail: { all: 'Todo sobre esta unidad' },
  ruledOut: {
    'approval-across-state-line':
      '{count, plural, one {# necesita aprobación de otro estado} many {# necesitan aprobación de otro estado} other {# necesitan aprobación de otro estado}}',
    'age-outside-licence':
      '{count, plural, one {# para otras edades} many {# para otras edades} other {# para otras edades}}',
    'sex-outside-licence':
      '{count, plural, one {# con licencia para otro sexo} many {# con licencia para otro sexo} other {# con licencia para otro sexo}}',
    'region-to-keep-away-from':
      '{count, plural, one {# en una región que se debe evitar} many {# en una región que se debe evitar} other {# en una región que se debe evitar}}',
    'secure-care-not-for-non-offender':
      '{count, plural, one {# con encierro} many {# con encierro} other {# con encierro}}',
    'on-detention-grounds':
      '{count, plural, one {# en terrenos de detención juvenil} many {# en terrenos de detención juvenil} other {# en terrenos de detención juvenil}}',
    'shares-building-with-adult-jail':
      '{count, plural, one {# en un edificio con cárcel de adultos} many {# en un edificio con cárcel de adultos} other {# en un edificio con cárcel de adultos}}',
    'cribs-only': '{count, plural, one {# solo con cunas} many {# solo con cunas} other {# solo con cunas}}',
    'unit-closed': '{count, plural, one {# cerrada} many {# cerradas} other {# cerradas}}',
    other: '{count, plural, one {# por otra razón} many {# por otras razones} other {# por otras razones}}',
  },
  compare: {
    act: 'Comparar',
    title: 'Lado a lado',
    verdict: 'Resultado',
    way: 'Tiempo de viaje',
    reasons: 'Razones',
    none: 'Ninguno',
  },
  hold: {
    act: 'Apartar una cama',
    at: 'Apartar una cama en {unit}, {facility}',
    oneAtATime: 'Ya hay una cama apartada para esta persona. Libérela para apartar otra.',
    untilArrival: 'Un refugio dijo que sí. La cama está apartada hasta la llegada.',
    held: 'Cama apartada',
    soft: 'Apartada mientras llama (cama {bed})',
    firm: 'Apartada hasta la llegada (cama {bed})',
    release: 'Liberar la cama',
    extend: 'Apartar más tiempo',
    nextBest: 'Las siguientes mejores:',
    instead: 'Apartar una cama en {unit}, {facility}',
  },
  reason: {
    title: 'También sirve una colocación menos restrictiva',
    lead: '{unit} es más restrictiva que otra colocación que sirve. Diga por qué se necesita.',
    label: 'Por qué esta colocación',
    help: 'Una de estas colocaciones es más restrictiva que otra que sirve.',
  },
  call: {
    act: 'Llamar',
    verify: 'Llame para confirmar',
    unit: '{words}: {unit}, {phone}',
    log: 'Anotar una llamada',
    noPhone: 'No hay teléfono de ingreso registrado',
    phoneLost: 'No se cargó el teléfono.',
    whatTheySaid: '¿Qué dijo {unit}?',
    logged: 'Anotado.',
    loggedAndCorrected: 'Anotado. El tablero se corrigió.',
    back: 'Volver',
    nothing: 'Nada que anotar',
  },
  callBack: {
    label: 'Número para devolverle la llamada',
    help: 'Lo ven los refugios a los que pregunta o donde aparta una cama.',
    wrong: 'Solo números, espacios y +.',
  },
  ask: {
    chosen: '{count, plural, one {# unidad elegida} many {# unidades elegidas} other {# unidades elegidas}}',
    act: '{count, plural, one {Preguntar a # refugio} many {Preguntar a # refugios} other {Preguntar a # refugios}}',
    tooMany:
      '{count, plural, one {Ahora se puede preguntar a # más} many {Ahora se puede preguntar a # más} other {Ahora se puede preguntar a # más}}',
    clear: 'Quitar selección',
    title:
      '{count, plural, one {Preguntar a # refugio} many {Preguntar a # refugios} other {Preguntar a # refugios}}',
    sent: '{count, plural, one {Al preguntar, lo que se necesita se envía a este refugio. Se borra un día después de terminar la solicitud. No dice quién es.} many {Al preguntar, lo que se necesita se envía a estos refugios. Se borra un día después de terminar la solicitud. No dice quién es.} other {Al preguntar, lo que se necesita se envía a estos refugios. Se borra un día después de terminar la solicitud. No dice quién es.}}',
    asked:
      '{count, plural, one {Se preguntó a # refugio} many {Se preguntó a # refugios} other {Se preguntó a # refugios}}',
  },
  twoLegs: {
    title: 'Dos colocaciones, una tras otra',
    lead: 'Ninguna cama cumple con todo. Estas dos juntas, sí:',
    then: 'Después, al refugio',
    way: 'Tiempo de viaje a los dos: {time}',
    act: 'Preguntar a los dos',
    sent: 'Al preguntar, lo que se necesita se envía a los dos. Se borra un día después de terminar la solicitud. No dice quién es.',
    asked: 'Se preguntó a los dos, en una sola solicitud.',
  },
  after: { label: 'Si ninguna de estas sirve' },
  watch: {
    act: 'Avíseme si hay cama',
    isSet: 'Se le avisará cuando se libere una cama',
    title: 'Avíseme si hay cama',
    lead: 'Se le avisa en cuanto se libere una cama que sirva.',
    sent: 'Para esto, lo que usted anotó sale de su dispositivo: el tablero lo guarda {hours, plural, one {# hora} many {# de horas} other {# horas}} como máximo y no lo muestra a ningún refugio.',
    holdAtOnce:
      'Apartarla enseguida por {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
    until: 'Se le avisa cuando se libere una cama que sirva, hasta {time}.',
    change: 'Actualizar la alerta',
    end: 'Terminar la alerta',
  },
  broadcast: {
    act: 'Preguntar a todos los que sirven',
    class: 'Tipo de colocación',
    anyClass: 'Cualquier tipo',
    region: 'Región',
    anyRegion: 'Cualquier región',
    count:
      '{count, plural, one {Se preguntará a # refugio} many {Se preguntará a # refugios} other {Se preguntará a # refugios}}',
  },
  noBed: {
    act: 'No hay cama',
    title: 'No se encontró cama',
    lead: 'Lo que faltó se cuenta, para que la comunidad sepa qué le falta. La cuenta no se relaciona con ninguna persona ni solicitud.',
    missing: 'Qué faltó',
    class: 'El tipo de colocación que se necesitaba',
    close: 'Cerrar la solicitud',
    closed: 'Solicitud cerrada. Lo que faltó quedó contado.',
  },
  request: {
    label: 'Esta solicitud',
    token: 'Solicitud {token}',
    handOver: 'Datos de la llegada',
    over: 'Borrar estos datos',
    again: 'Buscar otra cama',
  },
};
