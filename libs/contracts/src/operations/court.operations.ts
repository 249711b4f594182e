import type { Pack, ReviewSnapshot } from '@harborlight/domain';
import type {
  DocketView,
  ExhibitPage,
  ExhibitVerification,
  HeadlineView,
  PackHead,
  ReviewView,
} from '../court/court.views.js';
import type { ExhibitDto, ExhibitVerificationQueryDto, ReviewDto } from '../court/review.dto.js';
import { created, ok, operation, orFile, shape } from '../operation.js';

const reviewRefusals = [
  'not-found',
  'moment-ahead',
  'moment-before-log',
  'unknown-pack',
  'no-pack-in-force',
  'need-of-another-state',
  'no-law-allows',
  'need-contradicts-itself',
  'unknown-region',
] as const;

export const listPacks = operation({
  id: 'listPacks',
  method: 'GET',
  path: '/api/packs',
  summary: 'Lists the rules of each jurisdiction, version by version',
  tag: 'court',
  permission: 'policy.read',
  answer: ok<PackHead[]>(),
});

export const readPack = operation({
  id: 'readPack',
  method: 'GET',
  path: '/api/packs/:jurisdiction/:version',
  summary: 'Reads one version of the rules of a jurisdiction',
  tag: 'court',
  permission: 'policy.read',
  answer: ok<Pack>(),
});

export const openReview = operation({
  id: 'openReview',
  method: 'POST',
  path: '/api/reviews',
  summary: 'Shows which alternatives there were at the hour of decision, and which there are now',
  tag: 'court',
  permission: 'review.write',
  body: shape<ReviewDto>(),
  answer: ok<ReviewView>(),
  refusals: [...reviewRefusals, 'custody-after-moment'],
});

export const readReviewAt = operation({
  id: 'readReviewAt',
  method: 'POST',
  path: '/api/reviews/as-of',
  summary: 'Shows which alternatives there were at one moment',
  tag: 'court',
  permission: 'review.write',
  body: shape<ReviewDto>(),
  answer: ok<ReviewSnapshot>(),
  refusals: reviewRefusals,
});

export const makeExhibit = operation({
  id: 'makeExhibit',
  method: 'POST',
  path: '/api/exhibits',
  summary: 'Makes the paper of a review, as PDF or as a page that prints',
  tag: 'court',
  permission: 'review.write',
  body: shape<ExhibitDto>(),
  answer: {
    ...orFile(created<ExhibitPage>(), { contentType: 'application/pdf' }),
    headers: { 'harborlight-stamp': 'The stamp of the paper, by which anybody can verify it' },
  },
  refusals: [...reviewRefusals, 'custody-after-moment'],
});

export const verifyExhibit = operation({
  id: 'verifyExhibit',
  method: 'GET',
  path: '/api/exhibits/:stamp/verification',
  summary: 'Says whether a paper was made here, and whether the log still has its position',
  tag: 'court',
  permission: 'public',
  query: shape<ExhibitVerificationQueryDto>(),
  answer: ok<ExhibitVerification>(),
  refusals: ['too-many-requests'],
});

export const readDocket = operation({
  id: 'readDocket',
  method: 'GET',
  path: '/api/boards/:code/docket',
  summary: 'Lists the open searches with their clocks; what runs out first stands first',
  tag: 'court',
  permission: 'docket.read',
  answer: ok<DocketView>(),
});

export const readHeadline = operation({
  id: 'readHeadline',
  method: 'GET',
  path: '/api/boards/:code/headline',
  summary: 'Counts searches of detention desks that had no placement after 24 and 72 hours',
  tag: 'court',
  permission: 'docket.read',
  answer: ok<HeadlineView>(),
});
