import { deviceStorage } from '../../../shared/device-storage/device-storage.js';
import { emptyDraft, needOf } from '../../../shared/need/need-draft.logic.js';
import { NeedStore } from './need-store.js';

const hourMs = 60 * 60_000;
const girlOf15 = { ...emptyDraft({ state: 'MO', region: 'jackson' }), age: 15, sleeper: 'girl' as const };

function aStore(userId = 'otis', boardId = 'board-1', clock = { nowMs: 0 }) {
  return new NeedStore(userId, boardId, () => clock.nowMs);
}

describe('the needs on this device', () => {
  afterEach(() => deviceStorage.clear());

  it('survive a reload', () => {
    const { id } = aStore().begin(girlOf15);
    expect(aStore().needs()).toEqual([
      expect.objectContaining({ id, letter: 'A', draft: girlOf15, requestId: null }),
    ]);
  });

  it('are nobody else’s, and of no other board', () => {
    aStore().begin(girlOf15);
    expect(aStore('odessa').needs()).toEqual([]);
    expect(aStore('otis', 'board-2').needs()).toEqual([]);
  });

  it('take the first free letter, which is no name', () => {
    const store = aStore();
    const first = store.begin(girlOf15);
    store.begin(girlOf15);
    store.clear(first.id);
    expect(store.begin(girlOf15).letter).toBe('A');
    expect(store.needs().map(({ letter }) => letter)).toEqual(['B', 'A']);
  });

  it('know which request was opened for which need', () => {
    const store = aStore();
    const { id } = store.begin(girlOf15);
    store.change(id, { requestId: 'request-1' });
    expect(store.ofRequest('request-1')).toEqual(needOf(girlOf15));
    expect(store.ofRequest('request-2')).toBeNull();
  });

  it('are forgotten after three days without a touch', () => {
    const clock = { nowMs: 0 };
    aStore('otis', 'board-1', clock).begin(girlOf15);
    clock.nowMs = 71 * hourMs;
    expect(aStore('otis', 'board-1', clock).needs()).toHaveLength(1);
    clock.nowMs = 72 * hourMs;
    expect(aStore('otis', 'board-1', clock).needs()).toHaveLength(0);
  });

  it('are the same array until something changes', () => {
    const store = aStore();
    const { id } = store.begin(girlOf15);
    expect(store.needs()).toBe(store.needs());
    const before = store.needs();
    store.change(id, { draft: { ...girlOf15, age: 16 } });
    expect(store.needs()).not.toBe(before);
  });

  it('leave nothing behind once cleared', () => {
    const store = aStore();
    store.clear(store.begin(girlOf15).id);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
