declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  interface Secrets {
    readonly version: 'aes128gcm';
    readonly privateKey: ECDH;
    readonly authSecret: string;
  }

  const ece: { decrypt(body: Buffer, secrets: Secrets): Buffer };
  export default ece;
}
