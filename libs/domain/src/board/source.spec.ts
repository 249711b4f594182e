import type { Actor } from '../permission/permissions.js';
import { sourceOf, speakers, weights } from './source.js';

const unit = { boardId: 'town', agencyId: 'cedar' };
const as = (role: Actor['memberships'][number]['role'], agencyId: string): Actor => ({
  userId: 'somebody',
  memberships: [{ role, agencyId, boardId: 'town' }],
});
const app = (speaker: string) => ({ speaker, channel: 'app' });

describe('a word', () => {
  it.each([
    ['of its own staff is the shelter’s', as('shelter-staff', 'cedar'), {}, app('shelter')],
    ['of its own manager is the shelter’s', as('shelter-manager', 'cedar'), {}, app('shelter')],
    ['of a coordinator is the coordinator’s', as('coordinator', 'office'), {}, app('coordinator')],
    [
      'of an officer who holds is the holder’s',
      as('placement-officer', 'police'),
      { holds: true },
      app('holder'),
    ],
    [
      'of an officer who lets go is the holder’s',
      as('placement-officer', 'police'),
      { holds: true },
      app('holder'),
    ],
    [
      'of an officer about beds is a third party’s',
      as('placement-officer', 'police'),
      { channel: 'phone' },
      { speaker: 'third-party', channel: 'phone' },
    ],
    ['of staff of another shelter is a third party’s', as('shelter-staff', 'elm'), {}, app('third-party')],
    [
      'of the past is an import, whoever sends it',
      as('coordinator', 'office'),
      { imported: true },
      { speaker: 'import', channel: 'import' },
    ],
    ['of nobody is the board’s own', null, { holds: true }, { speaker: 'system', channel: null }],
  ] as const)('%s', (_, by, act, source) => {
    expect(sourceOf(by, unit, act)).toEqual(source);
  });
});

describe('what a word may change', () => {
  it('is nothing for what somebody heard, and held beds alone for who holds them', () => {
    expect(weights['third-party']).toEqual({ counts: false, held: false, freshness: false });
    expect(weights.holder).toEqual({ counts: false, held: true, freshness: false });
  });

  it('makes a status younger only where it may also change the counts', () => {
    expect(speakers.filter((speaker) => weights[speaker].freshness && !weights[speaker].counts)).toEqual([]);
  });
});
