import { createRequire } from 'node:module';
import { boardChannel, liveUpdatesChannel } from '@harborlight/contracts';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { asyncApiDocument } from './asyncapi.js';
import { openObjects } from './open-objects.spec-support.js';

const document = asyncApiDocument() as {
  readonly channels: Readonly<
    Record<
      string,
      { readonly messages: Readonly<Record<string, { readonly name: string; readonly payload: object }>> }
    >
  >;
};

describe('the published document of the sockets', () => {
  it('is AsyncAPI 3.0 by the schema that the project AsyncAPI publishes', () => {
    const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json') as {
      readonly definitions: Readonly<Record<string, object>>;
    };
    // Ajv brings draft 07 itself, and refuses a second copy of it.
    const { 'http://json-schema.org/draft-07/schema': _, ...definitions } = schema.definitions;
    const validate = addFormats.default(new Ajv({ strict: false })).compile({ ...schema, definitions });
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it('closes every object: what is not written down is not sent', () => {
    expect(openObjects(document)).toEqual([]);
  });

  it('names every event with the schema of what it carries', () => {
    const told = Object.values(document.channels).flatMap(({ messages }) => Object.values(messages));
    const events = [...boardChannel.events, ...liveUpdatesChannel.events];
    expect(told.map(({ name }) => name)).toEqual(events.map(({ name }) => name));
    for (const { payload } of told) expect(Object.keys(payload)).not.toEqual([]);
    expect(document).toMatchObject({
      channels: { boardChannel: { 'x-handshake': { $ref: '#/components/schemas/BoardHandshake' } } },
    });
  });
});
