export { locales, type Locale } from '@harborlight/domain';
