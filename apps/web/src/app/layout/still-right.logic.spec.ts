import {
  agingReport,
  aClosedLine,
  aLine,
  neverReported,
  staleReport,
} from '../../shared/testing/board.builders.js';
import { awaitingAttestation } from './still-right.logic.js';

it('asks about aging and stale units of one’s own agencies, and about no others', () => {
  const lines = [
    aLine({}, agingReport()),
    aLine({}, staleReport()),
    aLine(),
    aLine({}, neverReported()),
    aLine({ agencyId: 'another' }, staleReport()),
    { ...aClosedLine(), freshness: 'stale' as const },
  ];
  expect(awaitingAttestation(lines, ['cedar'])).toBe(2);
});
