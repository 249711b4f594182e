import { Injectable } from '@nestjs/common';
import type { CalibrationView } from '@harborlight/contracts';
import { calibrationOf, DomainError, may, type Actor, type PlacedFinding } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { Transactions } from '../platform/transactions.js';

/** How far back the board is held to its word. */
const days = 365;

/** How often the board was right when it said how sure it was. */
@Injectable()
export class CalibrationService {
  constructor(
    private readonly boards: BoardService,
    private readonly transactions: Transactions,
  ) {}

  async showCalibration(actor: Actor, code: string): Promise<CalibrationView> {
    const { id } = await this.boards.findBoard(actor, code);
    if (!may(actor, 'calibration.read', { boardId: id })) throw new DomainError('not-found');
    const findings = await this.transactions.read((tx) =>
      tx.query<PlacedFinding>(
        `SELECT predicted, found, class, facility_id AS "facilityId" FROM finding
          WHERE board_id = $1 AND at > now() - make_interval(days => $2) ORDER BY class, facility_id, id`,
        [id, days],
      ),
    );
    return calibrationOf(findings);
  }
}
