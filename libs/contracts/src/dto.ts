export { isCalendarDay } from './is-local-date.js';
export * from './board/board.dto.js';
export * from './identity/identity.dto.js';
export * from './registry/criteria.dto.js';
export * from './registry/registry.dto.js';
export * from './vacancy/vacancy.dto.js';
