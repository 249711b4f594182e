import type { UnitCriteria } from '../../board/unit-profile.js';
import type { ConditionAnswer, BedKind, Condition, Sleeper } from '../codes.js';
import type { Messages } from './localized-text.js';

const whateverTheAge: Messages<Exclude<Sleeper, 'girls' | 'boys'>> = {
  'trans-and-non-binary': {
    en: 'Trans and non-binary young people welcome',
    es: 'Jóvenes trans y no binarios son bienvenidos',
  },
  'single-room': { en: 'Single room possible', es: 'Cuarto individual posible' },
};

const minors: Messages<Sleeper> = {
  ...whateverTheAge,
  girls: { en: 'Girls', es: 'Niñas' },
  boys: { en: 'Boys', es: 'Niños varones' },
};

const adults: Messages<Sleeper> = {
  ...whateverTheAge,
  'trans-and-non-binary': {
    en: 'Trans and non-binary people welcome',
    es: 'Personas trans y no binarias son bienvenidas',
  },
  girls: { en: 'Women', es: 'Mujeres' },
  boys: { en: 'Men', es: 'Hombres' },
};

const minorsAndAdults: Messages<Sleeper> = {
  ...adults,
  girls: { en: 'Women and girls', es: 'Mujeres y niñas' },
  boys: { en: 'Men and boys', es: 'Hombres y niños varones' },
};

const adultFrom = 18;

/** Who can sleep here, in the words that suit the licensed ages: nobody of 40 is called a girl. */
export const sleeperWords = ({ from, to }: UnitCriteria['ages']): Messages<Sleeper> =>
  from >= adultFrom ? adults : to < adultFrom ? minors : minorsAndAdults;

export const bedKindWords: Messages<BedKind> = {
  bed: { en: 'Bed', es: 'Cama' },
  room: { en: 'Room', es: 'Cuarto' },
  crib: { en: 'Crib', es: 'Cuna' },
};

export const conditionWords: Messages<Condition> = {
  'suicide-watch': { en: 'Needs suicide watch', es: 'Necesita vigilancia por riesgo de suicidio' },
  'recent-assault': { en: 'Hurt someone recently', es: 'Lastimó a alguien hace poco' },
  'fire-setting': { en: 'Has set fires', es: 'Ha provocado incendios' },
  'sexualised-behaviour': { en: 'Sexualized behavior', es: 'Conducta sexualizada' },
  psychosis: { en: 'Psychosis', es: 'Psicosis' },
  'intoxication-or-detox': { en: 'Intoxicated or in detox', es: 'Intoxicación o desintoxicación' },
  'medical-need': { en: 'Needs medical care', es: 'Necesita atención médica' },
  pregnancy: { en: 'Pregnant', es: 'Embarazo' },
  parenting: { en: 'Brings own baby or child', es: 'Viene con su bebé, hijo o hija' },
  mobility: { en: 'Wheelchair or trouble walking', es: 'Silla de ruedas o dificultad para caminar' },
  'sibling-group': { en: 'Brothers and sisters together', es: 'Hermanos y hermanas, sin separarlos' },
  'intellectual-disability': { en: 'Intellectual disability', es: 'Discapacidad intelectual' },
  'pending-charge': { en: 'Has a pending charge', es: 'Tiene un cargo pendiente' },
};

export const answerWords: Messages<ConditionAnswer> = {
  yes: { en: 'Yes', es: 'Sí' },
  call: { en: 'Call and ask', es: 'Llame y pregunte' },
  no: { en: 'No', es: 'No' },
};
