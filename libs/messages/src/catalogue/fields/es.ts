import type { FieldMessages } from './families.js';

export const es: FieldMessages = {
  facility: {
    alias: {
      label: 'Nombre en el tablero',
      help: 'Un nombre que no revele dónde está el refugio.',
    },
    agency: {
      label: 'Agencia',
    },
    state: {
      label: 'Estado',
    },
    region: {
      label: 'Región',
    },
    intakePhone: {
      label: 'Teléfono de ingreso',
    },
    meetingPoint: {
      label: 'Dónde encontrarse',
      help: 'Dónde y cómo se le recibe, sin escribir una dirección.',
    },
    class: {
      label: 'Tipo de colocación',
    },
    confidential: {
      label: 'Ubicación confidencial',
    },
    onDetentionGrounds: {
      label: 'En terrenos de detención juvenil',
      help: 'Dentro de un centro de detención juvenil o en sus terrenos. Solo aparece si alguien lo pide.',
    },
    sharesBuildingWithAdultJail: {
      label: 'Comparte edificio con una cárcel de adultos',
      help: 'Ningún niño, niña o joven debe ver ni oír a adultos detenidos: 34 U.S.C. 11133(a)(12).',
    },
    walkOut: {
      label: '¿Puede irse por su cuenta?',
      help: 'Lo que pasa de verdad en la puerta, digan lo que digan las clases legales.',
    },
    jjdpaClass: {
      label: 'Clase JJDPA',
      help: 'Ley federal de justicia juvenil: un centro es de encierro (secure) solo por sus muros, cerraduras o cercas, nunca por su personal. 34 U.S.C. 11103, 28 CFR 31.304.',
    },
    preaClass: {
      label: 'Clase PREA',
      help: 'Ley para eliminar la violación en prisiones: un centro también es de encierro (secure) si el personal controla las salidas. 28 CFR 115.5.',
    },
    stateLicenceClass: {
      label: 'Licencia estatal',
      help: 'La palabra que dice la licencia, nunca un nombre comercial. Kansas: K.S.A. 65-535 y 38-2202. Missouri: RSMo 211.151.',
    },
    iveClass: {
      label: 'Clase Título IV-E',
      help: 'Si el dinero federal de cuidado de crianza sigue pagando desde la tercera semana. 42 U.S.C. 672(k)(2).',
    },
    protection: {
      label: 'Protección',
      help: 'Solo lo que alguien fue a verificar, con la fecha.',
    },
    checkedOn: {
      label: 'Verificado el',
    },
    youthPerStaff: {
      label: 'Jóvenes por persona de turno',
    },
    services: {
      label: 'Servicios',
    },
    languages: {
      label: 'Idiomas',
      askHelp: 'Déjelo vacío si basta el inglés.',
      missing: 'Aquí nadie habla el idioma',
    },
    intakeHours: {
      label: 'Horario de ingreso',
      help: 'Déjelo vacío si abre de día y de noche.',
    },
    papersAtDoor: {
      label: 'Qué hay que llevar',
    },
    transport: {
      label: 'Transporte',
    },
    maxNights: {
      label: 'Estancia máxima en noches',
      help: 'Déjelo vacío si no hay límite.',
    },
    dutyToAccept: {
      label: 'Debe aceptar si hay cama libre',
      help: 'El contrato no le permite rechazar a quien cumple con su licencia.',
    },
    updateMinutes: {
      label: 'Minutos entre actualizaciones',
      help: 'Pasado este tiempo, el tablero pregunta: ¿sigue igual?',
    },
    shiftTimes: {
      label: 'Cambios de turno',
      help: 'El tablero vuelve a preguntar cuando empieza un turno.',
    },
  },
  unit: {
    name: {
      label: 'Nombre',
    },
    whoCanSleepHere: {
      label: 'Quién puede dormir aquí',
    },
    ages: {
      label: 'Edades según la licencia',
    },
    licensed: {
      label: 'Camas que permite la licencia',
    },
    kind: {
      label: 'Qué se cuenta',
    },
    answers: {
      label: 'Lo que esta unidad puede atender',
      help: '"Llame y pregunte" es una respuesta honesta. "No" oculta sus camas para eso.',
    },
    legalStatuses: {
      label: 'Situaciones legales que acepta',
    },
    lowCensus: {
      label: 'Pocos jóvenes a la vez',
      missing: 'Más jóvenes a la vez de lo deseado',
    },
    sleepOnly: {
      label: 'Solo para dormir',
      help: 'El niño, niña o joven debe irse por la mañana.',
    },
    countsWithheld: {
      label: 'No mostrar nuestros números',
      help: 'Los demás ven "no se muestra: llame" y su teléfono.',
    },
    sector: {
      label: 'Sector',
    },
  },
  bed: {
    label: {
      label: 'Nombre de la cama',
      help: 'Por ejemplo, "Cuarto 3, ventana". Nunca el nombre de un niño, niña o joven.',
    },
    single: {
      label: 'Cuarto individual',
    },
    accessible: {
      label: 'Accesible en silla de ruedas',
    },
  },
};
