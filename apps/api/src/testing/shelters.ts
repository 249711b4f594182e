import { randomUUID } from 'node:crypto';
import type { AgencyView, FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import { aFacilityCriteria, aUnitCriteria } from '@harborlight/testing';
import type { TestApp, TestBoard } from './test-app.js';
import type { TestClient } from './test-client.js';
import { must } from './night.js';

interface UnitSaid {
  readonly occupied?: number;
  readonly licensed?: number;
  /** Reported then, instead of now. */
  readonly at?: string;
}

/** A new house of the agency with one unit of beds for girls, made by a coordinator of the board. */
async function addHouse(
  coordinator: TestClient,
  board: TestBoard,
  agencyId: string,
  { occupied = 1, licensed = 8, at }: UnitSaid,
): Promise<UnitRecordView> {
  const dated = at === undefined ? {} : { at };
  const facility = must(
    await coordinator.post(`/api/boards/${board.code}/facilities`, {
      agencyId,
      alias: `House ${randomUUID()}`,
      state: 'MO',
      region: 'metro',
      criteria: aFacilityCriteria(),
    }),
  ).body as FacilityRecordView;
  const unit = must(
    await coordinator.post(`/api/facilities/${facility.id}/units`, {
      name: 'Wing',
      criteria: aUnitCriteria({ licensed }),
      ...dated,
    }),
  ).body as UnitRecordView;
  must(await coordinator.put(`/api/units/${unit.id}/census`, { occupied, staffed: licensed, ...dated }));
  return unit;
}

export interface Shelter {
  readonly agencyId: string;
  readonly unit: UnitRecordView;
  /** Somebody on duty. */
  readonly staff: TestClient;
}

/** A shelter of an agency of its own. */
export async function aShelter(app: TestApp, coordinator: TestClient, said: UnitSaid = {}): Promise<Shelter> {
  const { id: agencyId } = must(
    await coordinator.post(`/api/boards/${app.board.code}/agencies`, {
      name: `Shelter ${randomUUID()}`,
      kind: 'shelter-operator',
    }),
  ).body as AgencyView;
  const unit = await addHouse(coordinator, app.board, agencyId, said);
  return { unit, agencyId, staff: await app.signInAs('shelter-staff', { agencyId }) };
}

/** A unit whose status nobody has confirmed for years. */
export const aStaleUnit = (app: TestApp, coordinator: TestClient): Promise<UnitRecordView> =>
  addHouse(coordinator, app.board, app.board.agencies['shelter-staff'], { at: '2021-01-01T09:00:00.000Z' });

/** A unit of another board. */
export async function aUnitElsewhere(app: TestApp): Promise<UnitRecordView> {
  const board = await app.addBoard(`elsewhere-${randomUUID().slice(0, 8)}`);
  const coordinator = await app.signInAs('coordinator', { on: board });
  return addHouse(coordinator, board, board.agencies['shelter-staff'], {});
}
