// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
import { messages as app_en } from './app/en.js';
import { messages as app_es } from './app/es.js';
import { messages as shelter_en } from './shelter/en.js';
import { messages as shelter_es } from './shelter/es.js';
import { messages as registry_en } from './registry/en.js';
import { messages as registry_es } from './registry/es.js';
import { messages as requests_en } from './requests/en.js';
import { messages as requests_es } from './requests/es.js';
import { messages as find_en } from './find/en.js';
import { messages as find_es } from './find/es.js';
import { messages as need_en } from './need/en.js';
import { messages as need_es } from './need/es.js';
import { messages as form_en } from './form/en.js';
import { messages as form_es } from './form/es.js';
import { messages as notice_en } from './notice/en.js';
import { messages as notice_es } from './notice/es.js';
import { messages as admin_en } from './admin/en.js';
import { messages as admin_es } from './admin/es.js';
import { messages as review_en } from './review/en.js';
import { messages as review_es } from './review/es.js';
import { messages as court_en } from './court/en.js';
import { messages as court_es } from './court/es.js';
import { messages as codes_en } from './codes/en.js';
import { messages as codes_es } from './codes/es.js';
import { messages as law_en } from './law/en.js';
import { messages as law_es } from './law/es.js';
import { messages as fields_en } from './fields/en.js';
import { messages as fields_es } from './fields/es.js';
import { messages as refusals_en } from './refusals/en.js';
import { messages as refusals_es } from './refusals/es.js';
import { messages as exhibit_en } from './exhibit/en.js';
import { messages as exhibit_es } from './exhibit/es.js';
import { messages as mail_en } from './mail/en.js';
import { messages as mail_es } from './mail/es.js';

/** Every message in every language, for programs that answer at once. */
export const compiled = {
  app: { en: app_en, es: app_es },
  shelter: { en: shelter_en, es: shelter_es },
  registry: { en: registry_en, es: registry_es },
  requests: { en: requests_en, es: requests_es },
  find: { en: find_en, es: find_es },
  need: { en: need_en, es: need_es },
  form: { en: form_en, es: form_es },
  notice: { en: notice_en, es: notice_es },
  admin: { en: admin_en, es: admin_es },
  review: { en: review_en, es: review_es },
  court: { en: court_en, es: court_es },
  codes: { en: codes_en, es: codes_es },
  law: { en: law_en, es: law_es },
  fields: { en: fields_en, es: fields_es },
  refusals: { en: refusals_en, es: refusals_es },
  exhibit: { en: exhibit_en, es: exhibit_es },
  mail: { en: mail_en, es: mail_es },
};
