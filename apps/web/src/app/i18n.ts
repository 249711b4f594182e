import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { locales, type Locale } from '@harborlight/domain';
import type { en as deskEn } from '../features/placement/i18n/desk.en.js';
import type { en as findEn } from '../features/placement/i18n/find.en.js';
import type { en as courtEn } from '../features/court/i18n/court.en.js';
import type { en as reviewEn } from '../features/court/i18n/review.en.js';
import type { en as adminEn } from '../features/admin/i18n/en.js';
import type { en as noticeEn } from '../features/notice/i18n/en.js';
import type { en as registryEn } from '../features/registry/i18n/en.js';
import type { en as shelterEn } from '../features/shelter/i18n/en.js';
import { en } from '../i18n/en.js';
import { localeOf } from '../shared/locale/use-locale.js';
import { readChoice, writeChoice } from '../shared/locale/choice.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof en;
      shelter: typeof shelterEn;
      registry: typeof registryEn;
      desk: typeof deskEn;
      notice: typeof noticeEn;
      admin: typeof adminEn;
      find: typeof findEn;
      review: typeof reviewEn;
      court: typeof courtEn;
    };
  }
}

type Namespace = 'app' | 'shelter' | 'registry' | 'desk' | 'find' | 'notice' | 'admin' | 'review' | 'court';

/** A page's words travel with the page; Spanish travels only to those who read it. */
const wordsOf: Readonly<Record<Namespace, Readonly<Record<Locale, () => Promise<object>>>>> = {
  app: {
    en: () => Promise.resolve(en),
    es: () => import('../i18n/es.js').then(({ es }) => es),
  },
  shelter: {
    en: () => import('../features/shelter/i18n/en.js').then((words) => words.en),
    es: () => import('../features/shelter/i18n/es.js').then((words) => words.es),
  },
  registry: {
    en: () => import('../features/registry/i18n/en.js').then((words) => words.en),
    es: () => import('../features/registry/i18n/es.js').then((words) => words.es),
  },
  notice: {
    en: () => import('../features/notice/i18n/en.js').then((words) => words.en),
    es: () => import('../features/notice/i18n/es.js').then((words) => words.es),
  },
  admin: {
    en: () => import('../features/admin/i18n/en.js').then((words) => words.en),
    es: () => import('../features/admin/i18n/es.js').then((words) => words.es),
  },
  desk: {
    en: () => import('../features/placement/i18n/desk.en.js').then((words) => words.en),
    es: () => import('../features/placement/i18n/desk.es.js').then((words) => words.es),
  },
  find: {
    en: () => import('../features/placement/i18n/find.en.js').then((words) => words.en),
    es: () => import('../features/placement/i18n/find.es.js').then((words) => words.es),
  },
  review: {
    en: () => import('../features/court/i18n/review.en.js').then((words) => words.en),
    es: () => import('../features/court/i18n/review.es.js').then((words) => words.es),
  },
  court: {
    en: () => import('../features/court/i18n/court.en.js').then((words) => words.en),
    es: () => import('../features/court/i18n/court.es.js').then((words) => words.es),
  },
};

const bundledWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    wordsOf[namespace as Namespace][localeOf(language)]().then(
      (words) => done(null, words),
      (error: Error) => done(error, false),
    );
  },
};

export async function startWords(): Promise<typeof i18next> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = localeOf(language);
    writeChoice('language', localeOf(language));
  });
  await i18next
    .use(bundledWords)
    .use(initReactI18next)
    .init({
      lng: localeOf(readChoice('language') ?? navigator.language),
      supportedLngs: locales,
      fallbackLng: 'en',
      ns: ['app'],
      defaultNS: 'app',
      resources: { en: { app: en } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
  return i18next;
}
