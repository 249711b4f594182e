import { channels, protocolVersion, type Channel } from '@harborlight/contracts';
import { schemas, wire } from '@harborlight/contracts/schemas';
import { referredTo } from './openapi.js';

type Json = Readonly<Record<string, unknown>>;

const messageKey = (name: string): string => name.replaceAll('.', '-');

const describeChannel = (
  id: string,
  { namespace, summary, permission, events, refusals }: Channel,
): Json => ({
  address: namespace,
  summary,
  description: `A Socket.IO namespace, by websocket alone. Needs the session cookie and the permission \`${permission}\`. A refused connection gets a code as the message of \`connect_error\`.`,
  messages: Object.fromEntries(
    events.map(({ name, summary: says }) => [
      messageKey(name),
      { name, summary: says, contentType: 'application/json', payload: wire[name]?.['payload'] },
    ]),
  ),
  'x-handshake': wire[id]?.['handshake'],
  'x-protocol': protocolVersion,
  'x-refusals': refusals,
});

const operationOf = (id: string, { summary, events }: Channel): Json => ({
  action: 'send',
  summary,
  channel: { $ref: `#/channels/${id}` },
  messages: events.map(({ name }) => ({ $ref: `#/channels/${id}/messages/${messageKey(name)}` })),
});

/** The AsyncAPI 3.0 document of what the server tells over sockets, written from the channels alone. */
export function asyncApiDocument(): Json {
  const described = Object.fromEntries(
    Object.entries(channels).map(([id, channel]) => [id, describeChannel(id, channel)]),
  );
  const used = referredTo(described);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Harborlight, live',
      version: String(protocolVersion),
      description:
        'Server to client alone; commands go by HTTP, see `/api/openapi.json`. A handshake that names no `protocol` speaks version 1; an older one than the server understands is refused with `client-too-old`.',
      license: { name: 'AGPL-3.0-or-later' },
    },
    defaultContentType: 'application/json',
    channels: described,
    operations: Object.fromEntries(
      Object.entries(channels).map(([id, channel]) => [`follow-${id}`, operationOf(id, channel)]),
    ),
    components: { schemas: Object.fromEntries([...used].sort().map((name) => [name, schemas[name]])) },
  };
}
