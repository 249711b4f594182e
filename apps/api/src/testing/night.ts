import type { AnswerView, OfferView, RequestView, UnitRecordView } from '@harborlight/contracts';
import type { Need } from '@harborlight/domain';
import { aNeed } from '@harborlight/testing';
import type { TestApp } from './test-app.js';
import type { TestResponse, TestClient } from './test-client.js';
import { TestTown } from './test-town.js';

export const offerOf = ({ body }: TestResponse): OfferView => body as OfferView;
export const requestIn = ({ body }: TestResponse): RequestView => body as RequestView;

/** An officer who places a child with the help of a shelter's staff, on the test board. */
export class Night {
  private constructor(
    readonly town: TestTown,
    readonly officer: TestClient,
    readonly staff: TestClient,
    private readonly app: TestApp,
  ) {}

  static async in(app: TestApp): Promise<Night> {
    return new Night(
      await TestTown.in(app),
      await app.signInAs('placement-officer'),
      await app.signInAs('shelter-staff'),
      app,
    );
  }

  async open(legs: 1 | 2 = 1): Promise<RequestView> {
    return requestIn(
      must(
        await this.officer.post('/api/requests', {
          board: this.app.board.code,
          legs,
          callBack: '816 555 0100',
        }),
      ),
    );
  }

  read = async (requestId: string): Promise<RequestView> =>
    requestIn(must(await this.officer.get(`/api/requests/${requestId}`)));

  /** Asks the units, in this order; answers their offers. */
  async ask(
    requestId: string,
    units: readonly UnitRecordView[],
    { need = aNeed(), leg = 1 }: { readonly need?: Need; readonly leg?: 1 | 2 } = {},
  ): Promise<OfferView[]> {
    const unitIds = units.map(({ id }) => id);
    const { offers } = requestIn(
      must(await this.officer.post(`/api/requests/${requestId}/offers`, { unitIds, need, leg })),
    );
    return unitIds.map((id) => offers.findLast(({ unitId }) => unitId === id) as OfferView);
  }

  answer = (offer: OfferView, said: object): Promise<TestResponse> =>
    this.staff.post(`/api/offers/${offer.id}/answer`, said);

  /** A request of which the unit is asked, and says yes. */
  async accepted(unit: UnitRecordView, request?: RequestView, leg: 1 | 2 = 1): Promise<OfferView> {
    const { id } = request ?? (await this.open());
    const [offer] = await this.ask(id, [unit], { leg });
    const { body } = must(await this.answer(offer as OfferView, { answer: 'accept', etaMinutes: 30 }));
    return (body as AnswerView).offer as OfferView;
  }

  settle = (offer: OfferView, said: object, by: TestClient = this.officer): Promise<TestResponse> =>
    by.post(`/api/offers/${offer.id}/arrival`, said);
}

/** What prepares a test must succeed. */
export function must(answer: TestResponse): TestResponse {
  if (answer.status >= 400) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}
