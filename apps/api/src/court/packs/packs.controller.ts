import { Controller, Param } from '@nestjs/common';
import type { PackHead } from '@harborlight/contracts';
import { listPacks, readPack } from '@harborlight/contracts/operations';
import type { Pack } from '@harborlight/domain';
import { Operation } from '../../platform/operation.js';
import { PacksService } from './packs.service.js';

@Controller()
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  @Operation(listPacks)
  listPacks(): PackHead[] {
    return this.packs.list();
  }

  @Operation(readPack)
  showPack(@Param('jurisdiction') jurisdiction: string, @Param('version') version: string): Pack {
    return this.packs.show(jurisdiction, version);
  }
}
