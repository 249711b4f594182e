export * from './clock.js';
export * from './coded/reasons.js';
export * from './coded/refusals.js';
export * from './coded/release.js';
export * from './coded/sleepers.js';
export * from './coded/steps.js';
export * from './load.js';
export * from './translate.js';
export type { FieldName } from './catalogue/fields/families.js';
