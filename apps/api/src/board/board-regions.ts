import { Injectable } from '@nestjs/common';
import type { RegionView } from '@harborlight/contracts';

export type BoardRegion = RegionView & { readonly boardId: string };

/** Every region of every board, by its code. */
type ReadRegions = () => Promise<readonly BoardRegion[]>;

/** Reads the regions of boards. The registry stands above this room, so it says at the start how. */
@Injectable()
export class BoardRegions {
  private read: ReadRegions | null = null;

  /** To be called before the application has started. */
  readWith(read: ReadRegions): void {
    this.read = read;
  }

  all(): Promise<readonly BoardRegion[]> {
    if (!this.read) throw new Error('no room has said how regions are read');
    return this.read();
  }
}
