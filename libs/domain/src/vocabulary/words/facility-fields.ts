import type { CheckedFeature, FacilityCriteria } from '../../board/unit-profile.js';
import type { FieldMessages } from './localized-text.js';

type RecordField = 'alias' | 'agency' | 'state' | 'region' | 'intakePhone' | 'meetingPoint';
type CheckField = Exclude<keyof CheckedFeature, 'feature'>;

export type FacilityField = RecordField | CheckField | keyof FacilityCriteria;

/** The four legal fields say "secure" in four senses that clash; each help names its law. */
export const facilityFieldWords: FieldMessages<FacilityField> = {
  alias: {
    label: { en: 'Name on the board', es: 'Nombre en el tablero' },
    help: {
      en: 'An alias that does not tell where the house is.',
      es: 'Un nombre que no revele dónde está la casa.',
    },
  },
  agency: { label: { en: 'Agency', es: 'Organización' } },
  state: { label: { en: 'State', es: 'Estado' } },
  region: { label: { en: 'Region', es: 'Región' } },
  intakePhone: { label: { en: 'Intake phone', es: 'Teléfono de ingreso' } },
  meetingPoint: {
    label: { en: 'Where to meet', es: 'Dónde encontrarse' },
    help: {
      en: 'How to hand over a child without writing down an address.',
      es: 'Cómo entregar a un niño, niña o joven sin escribir una dirección.',
    },
  },
  class: { label: { en: 'Kind of place', es: 'Tipo de lugar' } },
  confidential: { label: { en: 'Location is confidential', es: 'Ubicación confidencial' } },
  onDetentionGrounds: {
    label: { en: 'On detention grounds', es: 'En terrenos de detención' },
    help: {
      en: 'Inside a detention facility or on its grounds. Left out of every search that does not ask for it.',
      es: 'Dentro de un centro de detención o en sus terrenos. Solo aparece en una búsqueda si se pide.',
    },
  },
  sharesBuildingWithAdultJail: {
    label: { en: 'Shares a building with an adult jail', es: 'Comparte edificio con una cárcel de adultos' },
    help: {
      en: 'No child may see or hear adults in custody: 34 U.S.C. 11133(a)(12).',
      es: 'Ningún niño, niña o joven debe ver ni oír a adultos detenidos: 34 U.S.C. 11133(a)(12).',
    },
  },
  walkOut: {
    label: { en: 'Can the child walk out?', es: '¿Puede salir por su cuenta?' },
    help: {
      en: 'What happens at the door in fact, whatever the legal classes below say.',
      es: 'Lo que pasa de verdad en la puerta, digan lo que digan las clases legales.',
    },
  },
  jjdpaClass: {
    label: { en: 'JJDPA class', es: 'Clase JJDPA' },
    help: {
      en: 'Federal juvenile justice law: only walls, locks and fences make a place secure, staff alone never do. 34 U.S.C. 11103, 28 CFR 31.304.',
      es: 'Ley federal de justicia juvenil: un lugar es de encierro (secure) solo por sus muros, cerraduras o cercas, nunca por su personal. 34 U.S.C. 11103, 28 CFR 31.304.',
    },
  },
  preaClass: {
    label: { en: 'PREA class', es: 'Clase PREA' },
    help: {
      en: 'Prison Rape Elimination Act: a place is also secure where staff control the exits. 28 CFR 115.5.',
      es: 'Ley para eliminar la violación en prisiones: un lugar también es de encierro (secure) si el personal controla las salidas. 28 CFR 115.5.',
    },
  },
  stateLicenceClass: {
    label: { en: 'State license', es: 'Licencia estatal' },
    help: {
      en: 'The word on the license itself, never a marketing name. Kansas: K.S.A. 65-535 and 38-2202. Missouri: RSMo 211.151.',
      es: 'La palabra que dice la licencia, nunca un nombre comercial. Kansas: K.S.A. 65-535 y 38-2202. Missouri: RSMo 211.151.',
    },
  },
  iveClass: {
    label: { en: 'Title IV-E class', es: 'Clase Título IV-E' },
    help: {
      en: 'Whether federal foster care money still pays from the third week on. 42 U.S.C. 672(k)(2).',
      es: 'Si el dinero federal de cuidado de crianza sigue pagando desde la tercera semana. 42 U.S.C. 672(k)(2).',
    },
  },
  protection: {
    label: { en: 'Protection', es: 'Protección' },
    help: {
      en: 'Only what somebody went and checked, with the date.',
      es: 'Solo lo que alguien fue a comprobar, con la fecha.',
    },
  },
  checkedOn: { label: { en: 'Checked on', es: 'Comprobado el' } },
  youthPerStaff: { label: { en: 'Young people per staff member', es: 'Jóvenes por persona de turno' } },
  services: { label: { en: 'Services', es: 'Servicios' } },
  languages: { label: { en: 'Languages', es: 'Idiomas' } },
  intakeHours: {
    label: { en: 'Intake hours', es: 'Horario de ingreso' },
    help: { en: 'Leave empty if open day and night.', es: 'Déjelo vacío si abre de día y de noche.' },
  },
  papersAtDoor: { label: { en: 'Papers needed at the door', es: 'Papeles que se piden en la puerta' } },
  transport: { label: { en: 'Transport', es: 'Transporte' } },
  maxNights: {
    label: { en: 'Longest stay in nights', es: 'Estancia máxima en noches' },
    help: { en: 'Leave empty if there is no limit.', es: 'Déjelo vacío si no hay límite.' },
  },
  dutyToAccept: {
    label: { en: 'Must accept if a bed is open', es: 'Debe aceptar si hay lugar' },
    help: {
      en: 'The contract does not let this shelter turn a child away who fits its license.',
      es: 'El contrato no le permite rechazar a quien cumple con su licencia.',
    },
  },
  updateMinutes: {
    label: { en: 'Minutes between updates', es: 'Minutos entre actualizaciones' },
    help: {
      en: 'After this time the board asks: still right?',
      es: 'Pasado este tiempo, el tablero pregunta: ¿sigue igual?',
    },
  },
  shiftTimes: {
    label: { en: 'Shift changes', es: 'Cambios de turno' },
    help: {
      en: 'The board asks again when a new shift begins.',
      es: 'El tablero vuelve a preguntar cuando empieza un turno.',
    },
  },
};
