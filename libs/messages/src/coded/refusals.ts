import { isRefusalCode, type RefusalCode } from '@harborlight/domain';

/** The key of a refusal as it came over the wire, even one that this client does not know. */
export const refusalKey = (code: string): RefusalCode => (isRefusalCode(code) ? code : 'unexpected');
