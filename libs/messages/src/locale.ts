export { tongues as locales, type Tongue as Locale } from '@harborlight/domain';
