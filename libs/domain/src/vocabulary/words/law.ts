import type { IveClass, JjdpaClass, LegalStatus, PreaClass, StateLicenceClass } from '../codes.js';
import type { Messages } from './localized-text.js';

export const jjdpaClassWords: Messages<JjdpaClass> = {
  'non-secure': { en: 'Non-secure: no locks', es: 'Sin encierro' },
  'staff-secure': {
    en: 'Staff-secure: staff only, no locks',
    es: 'Solo con personal, sin encierro',
  },
  'secure-detention': { en: 'Secure detention', es: 'Detención con encierro' },
  'secure-correctional': { en: 'Secure correctional', es: 'Correccional con encierro' },
};

export const preaClassWords: Messages<PreaClass> = {
  'not-covered': { en: 'Not covered by PREA', es: 'PREA no aplica' },
  'non-secure-juvenile': { en: 'Juvenile, non-secure', es: 'Juvenil, sin control de salidas' },
  'secure-juvenile': { en: 'Juvenile, secure', es: 'Juvenil, con control de salidas' },
};

export const stateLicenceClassWords: Messages<StateLicenceClass> = {
  'ks-shelter': { en: 'Kansas: shelter facility', es: 'Kansas: refugio (shelter facility)' },
  'ks-staff-secure': {
    en: 'Kansas: staff secure facility',
    es: 'Kansas: centro protegido por el personal (staff secure)',
  },
  'ks-secure-care': {
    en: 'Kansas: secure care facility',
    es: 'Kansas: centro de cuidado con encierro (secure care)',
  },
  'ks-crisis-intervention': {
    en: 'Kansas: juvenile crisis intervention center',
    es: 'Kansas: centro juvenil de intervención en crisis',
  },
  'ks-juvenile-detention': {
    en: 'Kansas: juvenile detention facility',
    es: 'Kansas: centro de detención juvenil',
  },
  'ks-foster': { en: 'Kansas: foster home', es: 'Kansas: hogar de crianza' },
  'ks-residential': { en: 'Kansas: residential center', es: 'Kansas: centro residencial' },
  'mo-emergency-shelter': { en: 'Missouri: emergency shelter', es: 'Missouri: refugio de emergencia' },
  'mo-residential-care': { en: 'Missouri: residential care', es: 'Missouri: cuidado residencial' },
  'mo-foster': { en: 'Missouri: foster home', es: 'Missouri: hogar de crianza' },
  'mo-intensive-residential': {
    en: 'Missouri: intensive residential treatment',
    es: 'Missouri: tratamiento residencial intensivo',
  },
  'mo-juvenile-detention': {
    en: 'Missouri: juvenile detention facility',
    es: 'Missouri: centro de detención juvenil',
  },
  hospital: { en: 'Hospital', es: 'Hospital' },
  other: { en: 'Other license', es: 'Otra licencia' },
};

export const iveClassWords: Messages<IveClass> = {
  foster: { en: 'Foster family home', es: 'Hogar de crianza familiar' },
  qrtp: { en: 'Qualified residential treatment (QRTP)', es: 'Tratamiento residencial calificado (QRTP)' },
  'st-specialised': {
    en: 'Specialized care for sex-trafficking victims',
    es: 'Atención especializada para víctimas de trata sexual',
  },
  'pregnant-parenting': { en: 'Pregnant or parenting', es: 'Embarazo o crianza' },
  'independent-living': {
    en: 'Supervised independent living, 18 and over',
    es: 'Vida independiente supervisada, desde los 18 años',
  },
  none: { en: 'None: not paid after two weeks', es: 'Ninguna: sin pago después de dos semanas' },
};

export const legalStatusWords: Messages<LegalStatus> = {
  'non-offender': {
    en: 'No offense: abused, neglected or trafficked',
    es: 'Sin infracción: víctima de maltrato, descuido o trata',
  },
  'accused-status-offender': {
    en: 'Accused of a status offense, such as running away',
    es: 'Con acusación de una falta por su edad, como irse de casa',
  },
  'adjudicated-status-offender': {
    en: 'Found to have committed a status offense',
    es: 'Con resolución judicial por una falta por su edad',
  },
  'court-order-violator': { en: 'Broke a valid court order', es: 'Desobedeció una orden judicial válida' },
  'out-of-state-runaway': { en: 'Runaway from another state', es: 'Se fue de casa en otro estado' },
  delinquent: {
    en: 'Juvenile offense, accused or found',
    es: 'Infracción juvenil, con acusación o resolución',
  },
  'charged-as-adult': { en: 'Charged as an adult', es: 'Con cargos como persona adulta' },
};
