import { Controller, Get, Param } from '@nestjs/common';
import type { PackHead } from '@harborlight/contracts';
import type { Pack } from '@harborlight/domain';
import { RequirePermission } from '../../platform/permission.guard.js';
import { PacksService } from './packs.service.js';

@Controller('api/packs')
@RequirePermission('policy.read')
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  @Get()
  listPacks(): PackHead[] {
    return this.packs.list();
  }

  @Get(':jurisdiction/:version')
  showPack(@Param('jurisdiction') jurisdiction: string, @Param('version') version: string): Pack {
    return this.packs.show(jurisdiction, version);
  }
}
