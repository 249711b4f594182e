import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('board')
export class BoardEntity {
  @PrimaryColumn('uuid', { generated: false, default: () => 'uuidv7()' })
  id!: string;

  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('boolean', { default: false })
  demonstration!: boolean;
}
