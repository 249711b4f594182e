import type { AgencyKind, Role } from '../codes.js';
import type { Messages } from './localized-text.js';

export const roleWords: Messages<Role> = {
  'placement-officer': { en: 'Placement officer', es: 'Oficial de colocación' },
  'shelter-staff': { en: 'Shelter staff', es: 'Personal del refugio' },
  'shelter-manager': { en: 'Shelter manager', es: 'Gerente del refugio' },
  'court-reviewer': { en: 'Court reviewer', es: 'Revisor o revisora del tribunal' },
  coordinator: { en: 'Coordinator', es: 'Coordinador o coordinadora' },
  operator: { en: 'System operator', es: 'Responsable del sistema' },
};

export const agencyKindWords: Messages<AgencyKind> = {
  'shelter-operator': { en: 'Shelter operator', es: 'Organización que opera refugios' },
  'child-protection': { en: 'Child protection', es: 'Protección de la niñez' },
  police: { en: 'Police', es: 'Policía' },
  'juvenile-office': { en: 'Juvenile office or probation', es: 'Oficina juvenil o libertad condicional' },
  prosecution: { en: 'Prosecution', es: 'Fiscalía' },
  'public-defence': { en: 'Public defense', es: 'Defensoría pública' },
  court: { en: 'Court', es: 'Tribunal' },
  advocate: { en: 'Victim advocate', es: 'Apoyo a víctimas' },
  coordinator: { en: 'Board coordinator', es: 'Coordinación del tablero' },
};
