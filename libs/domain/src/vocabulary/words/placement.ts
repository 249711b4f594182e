import type {
  CallResult,
  DeclineClass,
  DeclineCode,
  Exit,
  HoldKind,
  LadderRung,
  MissingCapability,
  OfferAnswer,
  OfferState,
  ReleaseCode,
  RequestState,
  RestrictiveReason,
} from '../placement-codes.js';
import type { Messages } from './localized-text.js';

export const holdKindWords: Messages<HoldKind> = {
  soft: { en: 'On hold while phoning', es: 'Apartada durante la llamada' },
  firm: { en: 'Held until arrival', es: 'Apartada hasta la llegada' },
};

export const releaseCodeWords: Messages<ReleaseCode> = {
  'no-longer-needed': { en: 'No longer needed', es: 'Ya no se necesita' },
  'placed-elsewhere': { en: 'Placed elsewhere', es: 'Fue a otro lugar' },
  'bed-not-usable': { en: 'The bed cannot be used', es: 'La cama no se puede usar' },
  staffing: { en: 'Not enough staff', es: 'Falta personal' },
  'emergency-placement': {
    en: 'Somebody came in an emergency',
    es: 'Llegó otra persona por una emergencia',
  },
  separation: { en: 'Young people who must be kept apart', es: 'Hay jóvenes que no deben estar juntos' },
  'unit-closed': { en: 'The unit closed', es: 'La unidad cerró' },
  'no-show': { en: 'Nobody came', es: 'No llegó nadie' },
  'turned-away': { en: 'Turned away at the door', es: 'No se le recibió en la puerta' },
};

export const requestStateWords: Messages<RequestState> = {
  open: { en: 'Open', es: 'Abierta' },
  placed: { en: 'Placed', es: 'Con lugar' },
  unmet: { en: 'No bed found', es: 'No se encontró cama' },
  withdrawn: { en: 'Withdrawn', es: 'Retirada' },
};

export const offerStateWords: Messages<OfferState> = {
  asked: { en: 'Asked, not opened yet', es: 'Preguntado, aún sin abrir' },
  acknowledged: { en: 'Opened by the shelter', es: 'El refugio lo abrió' },
  maybe: { en: 'Maybe: call them', es: 'Quizá: llámelos' },
  accepted: { en: 'Said yes', es: 'Dijo que sí' },
  declined: { en: 'Said no', es: 'Dijo que no' },
  withdrawn: { en: 'Taken back', es: 'Retirado' },
  arrived: { en: 'Arrived', es: 'Llegó' },
  'no-show': { en: 'Did not arrive', es: 'No llegó' },
  'turned-away': { en: 'Turned away at the door', es: 'No se le recibió en la puerta' },
};

export const offerAnswerWords: Messages<OfferAnswer> = {
  accept: { en: 'Yes, we have a bed', es: 'Sí, tenemos una cama' },
  maybe: { en: 'Maybe, call me', es: 'Quizá, llámeme' },
  decline: { en: 'No', es: 'No' },
};

export const declineClassWords: Messages<DeclineClass> = {
  bed: { en: 'The bed', es: 'La cama' },
  need: { en: 'What is needed', es: 'Lo que se necesita' },
  withdrawn: { en: 'No longer wanted', es: 'Ya no se quiere' },
};

export const declineCodeWords: Messages<DeclineCode> = {
  full: { en: 'Full', es: 'No hay lugar' },
  filled: { en: 'The bed has been taken', es: 'La cama ya se ocupó' },
  staffing: { en: 'Not enough staff', es: 'Falta personal' },
  'should-not-have-been-listed': {
    en: 'Should not have been listed as open',
    es: 'No debía aparecer como libre',
  },
  'gender-mix': { en: 'Who already sleeps here does not allow it', es: 'No va con quienes ya duermen aquí' },
  separation: { en: 'Young people who must be kept apart', es: 'Hay jóvenes que no deben estar juntos' },
  'licence-limit': { en: 'The license does not allow it', es: 'La licencia no lo permite' },
  'no-night-intake': { en: 'Nobody is taken in at this hour', es: 'A esta hora no se recibe a nadie' },
  quarantine: { en: 'Illness or quarantine', es: 'Enfermedad o cuarentena' },
  'too-near-to-danger': { en: 'Too near to the danger', es: 'Demasiado cerca del peligro' },
  'higher-level-of-care': {
    en: 'Needs more care than we can give',
    es: 'Necesita más atención que la nuestra',
  },
  'medical-clearance-needed': { en: 'Medical clearance first', es: 'Primero debe verle un médico' },
  'self-harm-risk': { en: 'Risk of self-harm', es: 'Riesgo de hacerse daño' },
  'recent-assault': { en: 'Recent assault', es: 'Agresión reciente' },
  'fire-setting': { en: 'Fire setting', es: 'Ha provocado incendios' },
  'sexualised-behaviour': { en: 'Sexualized behavior', es: 'Conducta sexualizada' },
  psychosis: { en: 'Psychosis', es: 'Psicosis' },
  'intoxication-or-detox': { en: 'Intoxicated or needs detox', es: 'Intoxicación o desintoxicación' },
  'runaway-risk': { en: 'May run away', es: 'Riesgo de fuga' },
  'pregnancy-or-parenting': { en: 'Pregnancy or a baby', es: 'Embarazo o bebé' },
  mobility: { en: 'Not accessible', es: 'No es accesible' },
  'intellectual-disability': { en: 'Intellectual disability', es: 'Discapacidad intelectual' },
  'sibling-group': { en: 'Siblings together', es: 'Hermanos juntos' },
  language: { en: 'Nobody speaks the language', es: 'Nadie habla el idioma' },
  'pending-charge': { en: 'Pending charge', es: 'Cargo pendiente' },
  'order-or-funding-missing': {
    en: 'Court order or funding is missing',
    es: 'Falta la orden judicial o el pago',
  },
  'young-person-declined': { en: 'The young person does not want to', es: 'La persona joven no quiere' },
  'young-person-left': { en: 'The young person has left', es: 'La persona joven se fue' },
  'other-option-found': { en: 'Another place was found', es: 'Se encontró otro lugar' },
  'unsafe-for-this-young-person': {
    en: 'Not safe for this young person',
    es: 'No es seguro para esta persona',
  },
};

export const callResultWords: Messages<CallResult> = {
  accepted: { en: 'Yes, they take the child', es: 'Sí, le reciben' },
  'confirmed-open': { en: 'A bed is open', es: 'Hay una cama libre' },
  maybe: { en: 'Maybe', es: 'Quizá' },
  declined: { en: 'No', es: 'No' },
  'no-answer': { en: 'Nobody answered', es: 'Nadie contestó' },
};

export const exitWords: Messages<Exit> = {
  'home-or-kin': { en: 'Home or to kin', es: 'A casa o con familiares' },
  'foster-care': { en: 'Foster care', es: 'Familia de acogida' },
  'another-shelter': { en: 'Another shelter', es: 'Otro refugio' },
  'longer-programme': { en: 'Longer program', es: 'Programa más largo' },
  'medical-care': { en: 'Medical care', es: 'Atención médica' },
  'next-leg': { en: 'Next place of the plan', es: 'Siguiente lugar del plan' },
  detention: { en: 'Detention', es: 'Detención' },
  'left-the-placement': { en: 'Left without anybody knowing where to', es: 'Se fue sin que se sepa adónde' },
  'came-of-age': { en: 'Came of age', es: 'Cumplió la mayoría de edad' },
  'other-planned': { en: 'Another planned way', es: 'Otra salida prevista' },
};

export const missingCapabilityWords: Messages<MissingCapability> = {
  'any-open-bed': { en: 'Any open bed', es: 'Alguna cama libre' },
  'bed-for-girls': { en: 'A bed for girls', es: 'Una cama para chicas' },
  'bed-for-boys': { en: 'A bed for boys', es: 'Una cama para chicos' },
  'trans-welcome': { en: 'Trans and non-binary welcome', es: 'Que reciba a personas trans y no binarias' },
  'age-range': { en: 'The age', es: 'La edad' },
  'staff-secure': { en: 'Staff-secure license', es: 'Licencia de vigilancia por personal' },
  'protective-features': { en: 'Protection', es: 'Protección' },
  'medical-or-detox': { en: 'Medical care or detox', es: 'Atención médica o desintoxicación' },
  'mental-health': { en: 'Mental health care', es: 'Atención de salud mental' },
  behaviour: { en: 'Readiness for hard behavior', es: 'Que acepte conductas difíciles' },
  'pregnancy-or-parenting': { en: 'Pregnancy or a baby', es: 'Embarazo o bebé' },
  accessibility: { en: 'Accessibility', es: 'Accesibilidad' },
  language: { en: 'The language', es: 'El idioma' },
  'low-census': { en: 'A small group', es: 'Un grupo pequeño' },
  'night-intake': { en: 'Intake at night', es: 'Que reciba de noche' },
  'same-state': { en: 'A bed in the same state', es: 'Una cama en el mismo estado' },
  'near-enough': { en: 'Near enough', es: 'Que quede cerca' },
  'longer-stay': { en: 'A longer stay', es: 'Una estancia más larga' },
};

export const ladderRungWords: Messages<LadderRung> = {
  'ask-again': { en: 'Ask others', es: 'Preguntar a otros' },
  'desk-lead': { en: 'Desk lead', es: 'Responsable de turno' },
  'duty-manager': { en: 'Duty manager', es: 'Gerencia de guardia' },
  'coordinator-and-judge': { en: 'Coordinator and judge on call', es: 'Coordinación y juez de guardia' },
};

export const restrictiveReasonWords: Messages<RestrictiveReason> = {
  'less-restrictive-declined': {
    en: 'Less restrictive places said no',
    es: 'Los lugares menos restrictivos dijeron que no',
  },
  'less-restrictive-not-answering': {
    en: 'Less restrictive places do not answer',
    es: 'Los lugares menos restrictivos no contestan',
  },
  'protection-needed': { en: 'This protection is needed', es: 'Se necesita esta protección' },
  'siblings-together': { en: 'Siblings stay together', es: 'Los hermanos siguen juntos' },
  'nearer-to-court': { en: 'Nearer to the court', es: 'Más cerca del tribunal' },
  'young-person-wishes': { en: 'The young person wishes it', es: 'La persona joven lo desea' },
};
