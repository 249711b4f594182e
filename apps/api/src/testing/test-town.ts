import type { FacilityRecordView, UnitChanged, UnitRecordView } from '@harborlight/contracts';
import type { FacilityCriteria, UnitCriteria } from '@harborlight/domain';
import { aFacilityCriteria, aUnitCriteria } from '@harborlight/testing';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

/** A facility of the shelter operator with units on the test board, made through the API by a coordinator. */
export class TestTown {
  private constructor(
    readonly coordinator: TestClient,
    private readonly app: TestApp,
  ) {}

  static async in(app: TestApp): Promise<TestTown> {
    return new TestTown(await app.signInAs('coordinator'), app);
  }

  async addFacility(
    criteria: Partial<FacilityCriteria> = {},
    alias = 'Cedar House',
  ): Promise<FacilityRecordView> {
    const { board } = this.app;
    const { body } = await this.coordinator.post(`/api/boards/${board.code}/facilities`, {
      agencyId: board.agencies['shelter-staff'],
      alias,
      state: 'MO',
      region: 'metro',
      criteria: aFacilityCriteria(criteria),
    });
    return body as FacilityRecordView;
  }

  async addUnit(criteria: Partial<UnitCriteria> = {}, facilityId?: string): Promise<UnitRecordView> {
    const facility = facilityId ?? (await this.addFacility()).id;
    const { body } = await this.coordinator.post(`/api/facilities/${facility}/units`, {
      name: 'Wing',
      criteria: aUnitCriteria(criteria),
    });
    return body as UnitRecordView;
  }

  /** A unit of `licensed` beds with `occupied` of them taken, all staffed. */
  async addUnitWith(occupied: number, licensed: number): Promise<UnitRecordView> {
    const unit = await this.addUnit({ licensed });
    await this.coordinator.put(`/api/units/${unit.id}/census`, { occupied, staffed: licensed });
    return unit;
  }
}

export const changed = ({ body }: { readonly body: unknown }): UnitChanged => body as UnitChanged;
