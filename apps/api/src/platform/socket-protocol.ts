import { oldestProtocolVersion } from '@harborlight/contracts';
import { DomainError } from '@harborlight/domain';

/** Throws where a client speaks a version of the socket events that this server no longer speaks. */
export function requireProtocol(auth: { readonly protocol?: unknown }): void {
  const { protocol = 1 } = auth;
  if (!Number.isSafeInteger(protocol)) throw new DomainError('invalid-input');
  if ((protocol as number) < oldestProtocolVersion) throw new DomainError('client-too-old');
}
