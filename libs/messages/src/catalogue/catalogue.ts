import type { Locale } from '@harborlight/domain';
import type { Source } from '../generator/compile.js';
import { en as app_en } from './app/en.js';
import { es as app_es } from './app/es.js';
import { en as shelter_en } from './shelter/en.js';
import { es as shelter_es } from './shelter/es.js';
import { en as registry_en } from './registry/en.js';
import { es as registry_es } from './registry/es.js';
import { en as requests_en } from './requests/en.js';
import { es as requests_es } from './requests/es.js';
import { en as find_en } from './find/en.js';
import { es as find_es } from './find/es.js';
import { en as need_en } from './need/en.js';
import { es as need_es } from './need/es.js';
import { en as form_en } from './form/en.js';
import { es as form_es } from './form/es.js';
import { en as notice_en } from './notice/en.js';
import { es as notice_es } from './notice/es.js';
import { en as admin_en } from './admin/en.js';
import { es as admin_es } from './admin/es.js';
import { en as review_en } from './review/en.js';
import { es as review_es } from './review/es.js';
import { en as court_en } from './court/en.js';
import { es as court_es } from './court/es.js';
import { en as codes_en } from './codes/en.js';
import { es as codes_es } from './codes/es.js';
import { en as law_en } from './law/en.js';
import { es as law_es } from './law/es.js';
import { en as fields_en } from './fields/en.js';
import { es as fields_es } from './fields/es.js';
import { en as refusals_en } from './refusals/en.js';
import { es as refusals_es } from './refusals/es.js';
import { en as exhibit_en } from './exhibit/en.js';
import { es as exhibit_es } from './exhibit/es.js';
import { en as mail_en } from './mail/en.js';
import { es as mail_es } from './mail/es.js';

/** Every sentence a person reads, as it is written: ICU MessageFormat by feature and language. */
export const catalogue = {
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
} satisfies Readonly<Record<string, Readonly<Record<Locale, Source>>>>;
