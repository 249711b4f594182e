import type { AgencyPlan } from '../town-plan.js';
import type { ScenarioRegion } from '../scenario.js';

/**
 * The counties are real; nobody who works in them here is. Operators bear the names of bends and fords that no
 * river has, public bodies only say on which side of the state line they stand.
 */
export const agencies = {
  quietBend: { name: 'Quiet Bend Youth Homes (invented)', kind: 'shelter-operator' },
  secondFord: { name: 'Second Ford Youth Shelters (invented)', kind: 'shelter-operator' },
  longSlough: { name: 'Long Slough Residential (invented)', kind: 'shelter-operator' },
  threeLocks: { name: 'Three Locks Receiving (invented)', kind: 'shelter-operator' },
  farLevee: { name: 'Far Levee Children’s Homes (invented)', kind: 'shelter-operator' },
  lowWater: { name: 'Low Water Youth Hospital (invented)', kind: 'shelter-operator' },
  childProtectionMissouri: {
    name: 'Child protection, Missouri side (invented)',
    kind: 'child-protection',
    state: 'MO',
  },
  childProtectionKansas: {
    name: 'Child protection, Kansas side (invented)',
    kind: 'child-protection',
    state: 'KS',
  },
  policeMissouri: { name: 'Metro police, Missouri side (invented)', kind: 'police', state: 'MO' },
  policeKansas: { name: 'Metro police, Kansas side (invented)', kind: 'police', state: 'KS' },
  juvenileOfficeMissouri: {
    name: 'Juvenile office, Missouri side (invented)',
    kind: 'juvenile-office',
    state: 'MO',
  },
  juvenileIntakeKansas: {
    name: 'Juvenile intake, Kansas side (invented)',
    kind: 'juvenile-office',
    state: 'KS',
  },
  prosecutionMissouri: { name: 'Prosecution, Missouri side (invented)', kind: 'prosecution', state: 'MO' },
  publicDefenceMissouri: {
    name: 'Public defence, Missouri side (invented)',
    kind: 'public-defence',
    state: 'MO',
  },
  courtMissouri: { name: 'Juvenile court, Missouri side (invented)', kind: 'court', state: 'MO' },
  courtKansas: { name: 'Juvenile court, Kansas side (invented)', kind: 'court', state: 'KS' },
  advocates: { name: 'Two Shores Children’s Advocates (invented)', kind: 'advocate' },
  placementDesk: { name: 'Metro placement desk (invented)', kind: 'coordinator' },
} as const satisfies Record<string, AgencyPlan>;

export type AgencyKey = keyof typeof agencies;

export const regions = [
  { code: 'jackson-city', nameEn: 'Kansas City, Jackson County', nameEs: 'Kansas City, condado de Jackson' },
  {
    code: 'jackson-east',
    nameEn: 'Independence and eastern Jackson',
    nameEs: 'Independence y este de Jackson',
  },
  { code: 'northland', nameEn: 'Northland, Clay and Platte', nameEs: 'Northland, Clay y Platte' },
  { code: 'cass', nameEn: 'Cass County', nameEs: 'Condado de Cass' },
  { code: 'wyandotte', nameEn: 'Kansas City, Wyandotte County', nameEs: 'Kansas City, condado de Wyandotte' },
  { code: 'johnson', nameEn: 'Johnson County', nameEs: 'Condado de Johnson' },
  { code: 'leavenworth', nameEn: 'Leavenworth County', nameEs: 'Condado de Leavenworth' },
] as const satisfies ScenarioRegion[];
