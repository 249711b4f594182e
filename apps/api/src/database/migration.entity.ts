import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One migration that was run. Written by TypeORM. */
@Entity('migration')
export class MigrationEntity {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('bigint')
  timestamp!: number;

  @Column('varchar')
  name!: string;
}
