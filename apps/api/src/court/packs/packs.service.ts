import { Injectable } from '@nestjs/common';
import type { PackHead } from '@harborlight/contracts';
import { DomainError, packOf, packs, type Pack } from '@harborlight/domain';

const headOf = ({ jurisdiction, version, from, until, name, changes }: Pack): PackHead => ({
  jurisdiction,
  version,
  from,
  until,
  name,
  changes,
});

/** The rules are law, and the same on every board: whoever may read a policy anywhere may read them. */
@Injectable()
export class PacksService {
  /** Every version there is, those of one jurisdiction together, oldest first. */
  list(): PackHead[] {
    return packs.map(headOf);
  }

  show(jurisdiction: string, version: string): Pack {
    const pack = packOf(jurisdiction, version);
    if (!pack) throw new DomainError('not-found');
    return pack;
  }
}
