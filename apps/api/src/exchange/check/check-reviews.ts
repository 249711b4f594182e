import { addMinutes, instantOf, undemanding, type Instant, type Need } from '@harborlight/domain';
import { readReviewAt } from '@harborlight/contracts/operations';
import { seeded } from '../../platform/seeded-random.js';
import type { ApiSession } from '../api-session.js';
import type { ImportCommand } from '../command-line.js';
import { findBoard } from '../import-file.js';
import type { Preset } from '../preset.js';
import { saidBy } from './compare-night.js';
import { compareReview, type ReviewDifference } from './compare-review.js';
import type { Published, SecondReader } from './published.js';

export interface ReviewsCheck {
  readonly moments: number;
  readonly differences: readonly ReviewDifference[];
}

/** What the file says of one night, and when that was counted. */
export interface CountedNight {
  readonly at: Instant;
  readonly published: readonly Published[];
}

const moments = 200;
const dayMs = 24 * 60 * 60_000;

/** An invented boy whom any house for young people or families might take. */
const needIn = ({ state, region }: Preset): Need => ({
  ...undemanding,
  age: 17,
  sleeper: 'boy',
  state,
  region: region.code,
});

/** The moments are the same in every run: from the first count to a day after the last. */
function drawMoments(nights: readonly CountedNight[]): Instant[] {
  const random = seeded('reviews of an imported board');
  const [first = '', last = ''] = [nights[0]?.at, nights.at(-1)?.at];
  return Array.from({ length: moments }, () =>
    instantOf(Math.floor(random.between(Date.parse(first), Math.min(Date.parse(last) + dayMs, Date.now())))),
  );
}

/** The newest row of each programme that was counted by `moment`, after what stood before the first of the nights. */
function publishedBy(
  moment: Instant,
  before: readonly Published[],
  nights: readonly CountedNight[],
): Published[] {
  const counted = nights.filter(({ at }) => at <= moment).flatMap(({ published }) => published);
  return [...new Map([...before, ...counted].map((row) => [row.externalId, row])).values()];
}

/**
 * Holds what a court would be shown of 200 moments against the file. They are read as a dragged timeline reads them, so
 * that no review is on record which nobody opened.
 */
export async function checkReviews(
  api: ApiSession,
  { board, preset }: Pick<ImportCommand, 'board' | 'preset'>,
  reader: SecondReader,
  nights: readonly CountedNight[],
): Promise<ReviewsCheck> {
  const [first] = nights;
  if (!first) return { moments: 0, differences: [] };
  const earlier = await findBoard(api, board, addMinutes(first.at, -1));
  const before = (earlier?.units ?? []).flatMap((line) => saidBy(line) ?? []);
  const now = await findBoard(api, board);
  const keys = new Map(now?.units.map(({ unitId, externalId }) => [unitId, externalId]));
  const need = needIn(preset);
  const differences: ReviewDifference[] = [];
  for (const moment of drawMoments(nights)) {
    const snapshot = await api.call(readReviewAt, {
      body: {
        board,
        state: need.state,
        moment,
        need,
      },
    });
    const asked = publishedBy(moment, before, nights).map((row) => ({
      ...row,
      takesTheChild: reader.takesSeventeen.has(row.sector),
    }));
    differences.push(...compareReview(asked, snapshot, (unitId) => keys.get(unitId) ?? null));
  }
  return { moments, differences };
}
