import type { AgencyKind } from '@harborlight/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'board_id' })
  boardId!: string;

  /** The importer's key, unique on its board. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: AgencyKind;

  /** The state whose law it works under. */
  @Column('text', { nullable: true })
  state!: string | null;
}

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('uuid', { name: 'board_id' })
  boardId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('text', { name: 'name_es' })
  nameEs!: string;
}
