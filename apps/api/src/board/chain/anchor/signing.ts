import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Anchor } from '@harborlight/contracts';
import { anchorText, type AnchoredHead } from '@harborlight/domain';

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const pkcs8Head = '302e020100300506032b657004220420';

const privateKeyOf = (key: string) =>
  createPrivateKey({ key: Buffer.from(pkcs8Head + key, 'hex'), format: 'der', type: 'pkcs8' });

/** The public half of the 32 bytes in hex, as anchors show it. */
export function publicKeyOf(key: string): string {
  const { x = '' } = createPublicKey(privateKeyOf(key)).export({ format: 'jwk' });
  return x;
}

export function signAnchor(head: AnchoredHead, key: string): Anchor {
  const signature = sign(null, Buffer.from(anchorText(head)), privateKeyOf(key));
  return { ...head, publicKey: publicKeyOf(key), signature: signature.toString('base64url') };
}

/** Whether the anchor says what was signed with the key that it names. */
export const isSigned = (anchor: Anchor): boolean =>
  verify(
    null,
    Buffer.from(anchorText(anchor)),
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: anchor.publicKey }, format: 'jwk' }),
    Buffer.from(anchor.signature, 'base64url'),
  );
