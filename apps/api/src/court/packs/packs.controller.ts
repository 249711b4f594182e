import { Controller } from '@nestjs/common';
import type { PackHead, ParamsOf } from '@harborlight/contracts';
import { listPacks, readPack } from '@harborlight/contracts/operations';
import type { Pack } from '@harborlight/domain';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
import { PacksService } from './packs.service.js';

@Controller()
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  @Operation(listPacks)
  listPacks(): PackHead[] {
    return this.packs.list();
  }

  @Operation(readPack)
  showPack(@PathParams() { jurisdiction, version }: ParamsOf<typeof readPack>): Pack {
    return this.packs.show(jurisdiction, version);
  }
}
