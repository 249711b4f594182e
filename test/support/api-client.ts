import { Pool, type Dispatcher } from 'undici';
import type { FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import { aFacilityCriteria, aUnitCriteria } from '@harborlight/testing';
import { password } from './api-node.js';

export interface ApiResponse<T> {
  readonly status: number;
  readonly body: T;
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
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ');
    return new ApiClient(url, cookie, connections);
  }

  /** The same session at another address. */
  at(url: string): ApiClient {
    return new ApiClient(url, this.cookie, this.connections);
  }

  /** Somebody else's session at the same address, over `connections` of their own. */
  as(cookie: string, connections = 1): ApiClient {
    return new ApiClient(this.url, cookie, connections);
  }

  /** The answer's bytes; rejects where no answer came. */
  async send(
    method: Dispatcher.HttpMethod,
    path: string,
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ): Promise<ApiResponse<Buffer>> {
    const { cookie } = this;
    const answer = await this.pool.request({
      method,
      path,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...more },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return { status: answer.statusCode, body: Buffer.from(await answer.body.arrayBuffer()) };
  }

  /** The answer's JSON; throws on a refusal. */
  async ask<T>(
    method: Dispatcher.HttpMethod,
    path: string,
    body?: unknown,
    more?: Readonly<Record<string, string>>,
  ): Promise<T> {
    const answer = await this.send(method, path, body, more);
    const said = answer.body.toString();
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${said}`);
    return JSON.parse(said) as T;
  }

  /** A facility with `count` units of `licensed` beds, each reported half full. */
  async addUnits(board: string, count: number, licensed: number): Promise<UnitRecordView[]> {
    const agency = await this.ask<{ id: string }>('POST', `/api/boards/${board}/agencies`, {
      name: 'Measured',
      kind: 'shelter-operator',
    });
    await this.ask('PUT', `/api/boards/${board}/regions/metro`, {
      code: 'metro',
      nameEn: 'Metro',
      nameEs: 'Metro',
    });
    const facility = await this.ask<FacilityRecordView>('POST', `/api/boards/${board}/facilities`, {
      agencyId: agency.id,
      alias: 'Measured House',
      state: 'MO',
      region: 'metro',
      criteria: aFacilityCriteria(),
    });
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    return Promise.all(
      numbers.map(async (number) => {
        const unit = await this.ask<UnitRecordView>('POST', `/api/facilities/${facility.id}/units`, {
          name: `Wing ${number}`,
          criteria: aUnitCriteria({ licensed }),
        });
        await this.ask('PUT', `/api/units/${unit.id}/census`, {
          occupied: Math.floor(licensed / 2),
          staffed: licensed,
        });
        return unit;
      }),
    );
  }
}
