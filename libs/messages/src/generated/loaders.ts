// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
/** Each feature's messages are a file of their own in each language, loaded when they are shown. */
export const loaders = {
  app: { en: () => import('./app/en.js'), es: () => import('./app/es.js') },
  shelter: { en: () => import('./shelter/en.js'), es: () => import('./shelter/es.js') },
  registry: { en: () => import('./registry/en.js'), es: () => import('./registry/es.js') },
  requests: { en: () => import('./requests/en.js'), es: () => import('./requests/es.js') },
  find: { en: () => import('./find/en.js'), es: () => import('./find/es.js') },
  need: { en: () => import('./need/en.js'), es: () => import('./need/es.js') },
  form: { en: () => import('./form/en.js'), es: () => import('./form/es.js') },
  notice: { en: () => import('./notice/en.js'), es: () => import('./notice/es.js') },
  admin: { en: () => import('./admin/en.js'), es: () => import('./admin/es.js') },
  review: { en: () => import('./review/en.js'), es: () => import('./review/es.js') },
  court: { en: () => import('./court/en.js'), es: () => import('./court/es.js') },
  codes: { en: () => import('./codes/en.js'), es: () => import('./codes/es.js') },
  law: { en: () => import('./law/en.js'), es: () => import('./law/es.js') },
  fields: { en: () => import('./fields/en.js'), es: () => import('./fields/es.js') },
  refusals: { en: () => import('./refusals/en.js'), es: () => import('./refusals/es.js') },
  exhibit: { en: () => import('./exhibit/en.js'), es: () => import('./exhibit/es.js') },
  mail: { en: () => import('./mail/en.js'), es: () => import('./mail/es.js') },
};
