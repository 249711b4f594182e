import type { UnitCriteria } from '../../board/unit-profile.js';
import type { FieldMessages } from './localized-text.js';

export type UnitField = 'name' | keyof UnitCriteria;

export const unitFieldWords: FieldMessages<UnitField> = {
  name: { label: { en: 'Name', es: 'Nombre' } },
  whoCanSleepHere: { label: { en: 'Who can sleep here', es: 'Quién puede dormir aquí' } },
  ages: { label: { en: 'Licensed ages', es: 'Edades según la licencia' } },
  licensed: { label: { en: 'Licensed number', es: 'Número según la licencia' } },
  kind: { label: { en: 'What is counted', es: 'Qué se cuenta' } },
  answers: {
    label: { en: 'Needs this unit can meet', es: 'Necesidades que puede atender' },
    help: {
      en: '"Call and ask" is an honest answer; "no" hides your beds from that search.',
      es: '"Llame y pregunte" es una respuesta honesta; "no" oculta sus camas en esa búsqueda.',
    },
  },
  legalStatuses: { label: { en: 'Legal situations accepted', es: 'Situaciones legales que acepta' } },
  lowCensus: { label: { en: 'Few young people at a time', es: 'Pocos jóvenes a la vez' } },
  sleepOnly: {
    label: { en: 'Night only', es: 'Solo para dormir' },
    help: {
      en: 'The child must leave in the morning.',
      es: 'El niño, niña o joven debe irse por la mañana.',
    },
  },
  countsWithheld: {
    label: { en: 'Do not show our numbers', es: 'No mostrar nuestros números' },
    help: {
      en: 'Others see "withheld: call" and your phone.',
      es: 'Los demás ven "no se muestra: llame" y su teléfono.',
    },
  },
  sector: { label: { en: 'Sector', es: 'Sector' } },
};

export type BedField = 'label' | 'single' | 'accessible';

export const bedFieldWords: FieldMessages<BedField> = {
  label: {
    label: { en: 'Bed name', es: 'Nombre de la cama' },
    help: {
      en: 'Such as "Room 3, window". Never a child\'s name.',
      es: 'Por ejemplo, "Cuarto 3, ventana". Nunca el nombre de un niño, niña o joven.',
    },
  },
  single: { label: { en: 'Room of its own', es: 'Cuarto individual' } },
  accessible: { label: { en: 'Wheelchair accessible', es: 'Accesible en silla de ruedas' } },
};
