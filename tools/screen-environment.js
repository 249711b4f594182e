import { TestEnvironment } from 'jest-environment-jsdom';
import { webcrypto } from 'node:crypto';
import { TextDecoder } from 'node:util';

/** jsdom, and what every browser has but jsdom lacks. */
export default class ScreenEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder });
    Object.defineProperty(this.global.crypto, 'subtle', { value: webcrypto.subtle });
    Object.defineProperty(this.global, 'isSecureContext', { value: true });
  }
}
