import { Client, toHttpRequest, type Answered, type CallArguments } from '@harborlight/client';
import type { Operation, UnitRecordView } from '@harborlight/contracts';
import {
  createAgency,
  createFacility,
  createUnit,
  nameRegion,
  signIn,
  takeCensus,
} from '@harborlight/contracts/operations';
import { aFacilityCriteria, aUnitCriteria } from '@harborlight/testing';
import { Pool } from 'undici';
import { password } from './api-node.js';

export interface ApiResponse {
  readonly status: number;
  readonly body: Buffer;
}

/** Speaks to the public API as a signed-in person, over few connections that stay open. */
export class ApiClient {
  private readonly pool: Pool;

  private constructor(
    readonly url: string,
    readonly cookie: string,
    private readonly connections: number,
  ) {
    this.pool = new Pool(url, { connections });
  }

  static async signIn(url: string, email: string, connections = 16): Promise<ApiClient> {
    const person = new Client({ url });
    await person.call(signIn, { body: { email, password } });
    return new ApiClient(url, person.headers.cookie ?? '', connections);
  }

  /** The same session at another address. */
  at(url: string): ApiClient {
    return new ApiClient(url, this.cookie, this.connections);
  }

  /** Somebody else's session at the same address, over `connections` of their own. */
  as(cookie: string, connections = 1): ApiClient {
    return new ApiClient(this.url, cookie, connections);
  }

  /** The answer's bytes, whatever its status; rejects where no answer came. */
  async send<O extends Operation>(operation: O, ...input: CallArguments<O>): Promise<ApiResponse> {
    const { method, path, headers, body } = toHttpRequest(operation, ...input);
    const answer = await this.pool.request({
      method,
      path,
      headers: { ...headers, cookie: this.cookie },
      body: body ?? null,
    });
    return { status: answer.statusCode, body: Buffer.from(await answer.body.arrayBuffer()) };
  }

  /** The answer; throws on a refusal. */
  async call<O extends Operation>(operation: O, ...input: CallArguments<O>): Promise<Answered<O>> {
    const { status, body } = await this.send(operation, ...input);
    const text = body.toString();
    if (status >= 400) throw new Error(`${operation.id} was answered ${status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answered<O>;
  }

  /** A facility with `count` units of `licensed` beds, each reported half full. */
  async addUnits(board: string, count: number, licensed: number): Promise<UnitRecordView[]> {
    const agency = await this.call(createAgency, {
      params: { code: board },
      body: { name: 'Measured', kind: 'shelter-operator' },
    });
    await this.call(nameRegion, {
      params: { code: board, region: 'metro' },
      body: { code: 'metro', nameEn: 'Metro', nameEs: 'Metro' },
    });
    const facility = await this.call(createFacility, {
      params: { code: board },
      body: {
        agencyId: agency.id,
        alias: 'Measured House',
        state: 'MO',
        region: 'metro',
        criteria: aFacilityCriteria(),
      },
    });
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    return Promise.all(
      numbers.map(async (number) => {
        const unit = await this.call(createUnit, {
          params: { id: facility.id },
          body: { name: `Wing ${number}`, criteria: aUnitCriteria({ licensed }) },
        });
        await this.call(takeCensus, {
          params: { id: unit.id },
          body: { occupied: Math.floor(licensed / 2), staffed: licensed },
        });
        return unit;
      }),
    );
  }
}
