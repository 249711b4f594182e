import type { RefusalCode } from '@harborlight/domain';

/** The HTTP status every refusal travels under. */
export const statusOfCode: Readonly<Record<RefusalCode, number>> = {
  'invalid-input': 400,
  'ages-reversed': 400,
  'at-ahead': 400,
  'count-absurd': 400,
  'count-not-whole': 400,
  'detention-off-its-grounds': 400,
  'ratio-missing': 400,
  'unknown-region': 400,
  'unknown-time-zone': 400,
  'until-not-ahead': 400,
  'release-code-missing': 400,
  'idempotency-key-missing': 400,
  'need-contradicts-itself': 400,
  'decline-code-missing': 400,
  'missing-capability-missing': 400,
  'policy-contradicts-itself': 400,
  'moment-ahead': 400,
  'moment-before-log': 400,
  'unknown-pack': 400,
  'no-pack-in-force': 400,
  'need-of-another-state': 400,
  'no-law-allows': 400,
  'custody-after-moment': 400,
  'cannot-be-told': 400,

  'not-signed-in': 401,
  'wrong-email-or-password': 401,

  'foreign-origin': 403,
  'not-allowed': 403,
  'broadcast-off': 403,

  'not-found': 404,

  'account-exists': 409,
  'agency-exists': 409,
  'bed-exists': 409,
  'bed-not-occupied': 409,
  'bed-not-vacant': 409,
  'bed-occupied': 409,
  'board-exists': 409,
  'changed-since': 409,
  'facility-exists': 409,
  'no-free-bed': 409,
  'no-occupied-bed': 409,
  'older-than-newest': 409,
  'staffed-above-licensed': 409,
  'unit-closed': 409,
  'unit-exists': 409,
  'unit-not-reported': 409,
  'counts-withheld': 409,
  'unit-open': 409,
  'unit-full': 409,
  'status-stale': 409,
  'detention-is-no-placement': 409,
  'hold-limit-reached': 409,
  'request-holds-already': 409,
  'hold-over': 409,
  'hold-cannot-be-extended': 409,
  'reason-for-restrictive-missing': 409,
  'request-ended': 409,
  'need-missing': 409,
  'does-not-fit': 409,
  'too-many-offers': 409,
  'already-asked': 409,
  'nobody-to-ask': 409,
  'offer-withdrawn': 409,
  'offer-answered': 409,
  'not-accepted-yet': 409,
  'arrival-over': 409,
  'placement-ended': 409,
  'watch-over': 409,

  'body-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'client-too-old': 426,

  'too-many-requests': 429,

  unexpected: 500,
  'not-ready': 503,
  'shutting-down': 503,
};

/** The code of what the framework refuses before any of our code runs. */
export function codeOfStatus(status: number): RefusalCode {
  switch (status) {
    case 401:
      return 'not-signed-in';
    case 403:
      return 'not-allowed';
    case 404:
    case 405:
      return 'not-found';
    case 413:
      return 'body-too-large';
    case 415:
      return 'unsupported-media-type';
    case 429:
      return 'too-many-requests';
    case 503:
      return 'shutting-down';
    default:
      return status < 500 ? 'invalid-input' : 'unexpected';
  }
}
