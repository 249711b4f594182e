import type { Counts } from '../../board/unit-report.js';
import type { Band, BedState, BlockReason, Freshness } from '../codes.js';
import type { Messages } from './localized-text.js';

export const countWords: Messages<keyof Counts> = {
  licensed: { en: 'Licensed', es: 'Con licencia' },
  staffed: { en: 'Staffed', es: 'Con personal' },
  occupied: { en: 'Occupied', es: 'Ocupadas' },
  held: { en: 'On hold', es: 'Apartadas' },
  blocked: { en: 'Blocked', es: 'Bloqueadas' },
  available: { en: 'Open now', es: 'Libres ahora' },
  overBy: { en: 'Over by', es: 'De más' },
};

export const bandWords: Messages<Band> = {
  open: { en: 'Open', es: 'Hay lugares' },
  last: { en: 'Last one', es: 'Último lugar' },
  full: { en: 'Full', es: 'Sin lugar' },
};

export const freshnessWords: Messages<Freshness> = {
  fresh: { en: 'Up to date', es: 'Al día' },
  aging: { en: 'Update due', es: 'Falta actualizar' },
  stale: { en: 'Call to verify', es: 'Llame para confirmar' },
  never: { en: 'Never reported', es: 'Nunca ha informado' },
};

export const bedStateWords: Messages<BedState> = {
  vacant: { en: 'Open', es: 'Libre' },
  held: { en: 'On hold', es: 'Apartada' },
  occupied: { en: 'Occupied', es: 'Ocupada' },
  blocked: { en: 'Blocked', es: 'Bloqueada' },
};

export const blockReasonWords: Messages<BlockReason> = {
  staffing: { en: 'Not enough staff', es: 'Falta personal' },
  maintenance: { en: 'Repairs', es: 'Reparaciones' },
  quarantine: { en: 'Illness or quarantine', es: 'Enfermedad o cuarentena' },
  separation: { en: 'Young people who must be kept apart', es: 'Hay jóvenes que no deben estar juntos' },
  acuity: { en: 'Someone here needs extra care', es: 'Alguien aquí necesita más atención' },
};
