import { Injectable } from '@nestjs/common';
import type { RegionView } from '@harborlight/contracts';
import { Port } from '../platform/port.js';

export type BoardRegion = RegionView & { readonly boardId: string };

/** Every region of every board, by its code. */
type ReadRegions = () => Promise<readonly BoardRegion[]>;

/** The regions of boards, which the registry reads. */
@Injectable()
export class BoardRegions extends Port<ReadRegions> {
  all(): Promise<readonly BoardRegion[]> {
    return this.adapter();
  }
}
