import type {
  FacilityClass,
  Language,
  MeetingPoint,
  PaperAtDoor,
  ProtectiveFeature,
  Service,
  Transport,
  WalkOut,
} from '../codes.js';
import type { Messages } from './localized-text.js';

export const facilityClassWords: Messages<FacilityClass> = {
  'kin-or-host-home': { en: 'Relative or host home', es: 'Casa de familiares o familia anfitriona' },
  'specialised-foster': { en: 'Specialized foster home', es: 'Hogar de crianza especializado' },
  'basic-centre': { en: 'Basic center for runaways', es: 'Centro básico para jóvenes que se fueron de casa' },
  'emergency-shelter-care': { en: 'Emergency shelter', es: 'Refugio de emergencia' },
  'cse-crisis-house': {
    en: 'Crisis house for exploited children',
    es: 'Casa de crisis para menores víctimas de explotación',
  },
  'assessment-or-receiving-centre': {
    en: 'Assessment or receiving center',
    es: 'Centro de evaluación o recepción',
  },
  'group-home': { en: 'Group home', es: 'Hogar grupal' },
  qrtp: { en: 'Qualified residential treatment (QRTP)', es: 'Tratamiento residencial calificado (QRTP)' },
  'staff-secure': { en: 'Staff-secure house', es: 'Casa protegida por el personal, sin encierro' },
  'secure-care': { en: 'Secure care (locked)', es: 'Cuidado con encierro (secure care)' },
  'hospital-or-prtf': {
    en: 'Hospital or psychiatric residential treatment (PRTF)',
    es: 'Hospital o tratamiento psiquiátrico residencial (PRTF)',
  },
  'juvenile-detention': { en: 'Juvenile detention', es: 'Detención juvenil' },
};

/** The answers to "Can the child walk out?" */
export const walkOutWords: Messages<WalkOut> = {
  yes: { en: 'Can walk out', es: 'Puede salir' },
  delayed: { en: 'Can walk out after a delay', es: 'Puede salir, con una demora' },
  no: { en: 'Cannot walk out', es: 'No puede salir' },
};

export const protectiveFeatureWords: Messages<ProtectiveFeature> = {
  'awake-night-staff': { en: 'Staff awake all night', es: 'Personal despierto toda la noche' },
  'staff-ratio-tonight': {
    en: 'Young people per staff member tonight',
    es: 'Jóvenes por cada persona de turno hoy',
  },
  'controlled-doors': { en: 'Watched doors', es: 'Puertas vigiladas' },
  'perimeter-and-cameras': { en: 'Fence or perimeter and cameras', es: 'Cerca o perímetro y cámaras' },
  'visitor-and-search-rules': {
    en: 'Written rules for visitors and searches',
    es: 'Reglas escritas para visitas y revisiones',
  },
  'phone-and-internet-policy': { en: 'Rules for phones and internet', es: 'Reglas de teléfono e internet' },
  'night-security-person': { en: 'Security person at night', es: 'Persona de seguridad por la noche' },
  'police-response-agreement': {
    en: 'Agreement with police on fast response',
    es: 'Acuerdo con la policía para respuesta rápida',
  },
  'missing-child-drill': {
    en: 'Practiced plan for a missing child',
    es: 'Plan ensayado por si desaparece un niño, niña o joven',
  },
  'undisclosed-location': { en: 'Address kept secret', es: 'Dirección secreta' },
};

export const serviceWords: Messages<Service> = {
  'cse-restorative-programme': {
    en: 'Healing program for exploited children',
    es: 'Programa de recuperación para menores víctimas de explotación',
  },
  'survivor-mentoring': { en: 'Mentors who are survivors', es: 'Mentoras y mentores sobrevivientes' },
  'mental-health': { en: 'Mental health care', es: 'Atención de salud mental' },
  medical: { en: 'Medical care', es: 'Atención médica' },
  'detox-and-substance-treatment': {
    en: 'Detox and substance use treatment',
    es: 'Desintoxicación y tratamiento por consumo de sustancias',
  },
  schooling: { en: 'School', es: 'Escuela' },
  'legal-advocacy': { en: 'Legal help', es: 'Apoyo legal' },
  'witness-support': { en: 'Support for witnesses', es: 'Apoyo para testigos' },
  'video-testimony-room': { en: 'Room to testify by video', es: 'Sala para declarar por video' },
  'court-escort': { en: 'Someone goes along to court', es: 'Acompañamiento al tribunal' },
  'case-management': {
    en: 'One worker who plans and follows up',
    es: 'Una persona que planea y da seguimiento',
  },
};

export const languageWords: Messages<Language> = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
  ar: { en: 'Arabic', es: 'Árabe' },
  fr: { en: 'French', es: 'Francés' },
  my: { en: 'Burmese', es: 'Birmano' },
  so: { en: 'Somali', es: 'Somalí' },
  sw: { en: 'Swahili', es: 'Suajili' },
  vi: { en: 'Vietnamese', es: 'Vietnamita' },
  zh: { en: 'Chinese', es: 'Chino' },
  asl: { en: 'American Sign Language', es: 'Lengua de señas americana (ASL)' },
};

export const transportWords: Messages<Transport> = {
  collects: { en: 'The shelter picks up', es: 'El refugio pasa a recoger' },
  'meets-half-way': { en: 'The shelter meets you halfway', es: 'El refugio lo encuentra a medio camino' },
  none: { en: 'You bring the child', es: 'Usted lleva al niño, niña o joven' },
};

export const paperAtDoorWords: Messages<PaperAtDoor> = {
  'protective-custody-form': { en: 'Protective custody form', es: 'Formulario de custodia protectora' },
  'court-order': { en: 'Court order', es: 'Orden judicial' },
  'guardian-consent': { en: 'Consent of a parent or guardian', es: 'Consentimiento de madre, padre o tutor' },
  'medical-clearance': { en: 'Medical clearance', es: 'Visto bueno médico' },
  'medication-list': { en: 'List of medications', es: 'Lista de medicamentos' },
  'on-call-worker-contact': { en: 'Phone of the on-call worker', es: 'Teléfono de la persona de guardia' },
  'payment-authorisation': { en: 'Payment authorization', es: 'Autorización de pago' },
  'accept-now-papers-by-09': {
    en: 'Come now, papers by 9 a.m.',
    es: 'Venga ahora; los papeles, antes de las 9 a. m.',
  },
};

export const meetingPointWords: Messages<MeetingPoint> = {
  'call-on-the-way': { en: 'Call while on the way', es: 'Llame cuando vaya en camino' },
  'police-station-lobby': { en: 'Police station lobby', es: 'Entrada de la estación de policía' },
  'hospital-entrance': { en: 'Hospital entrance', es: 'Entrada del hospital' },
  'staff-collect': { en: 'Shelter staff come to you', es: 'El personal del refugio va con usted' },
  'public-place-by-phone': {
    en: 'Public place agreed by phone',
    es: 'Lugar público que se acuerda por teléfono',
  },
};
