import type { Translated } from '../../../shared/i18n/translated.js';
import type { en } from './en.js';

export const es: Translated<typeof en> = {
  title: 'Mi refugio',
};
