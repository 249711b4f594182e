import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

// The columns of the first four, their names and their types are better-auth's; better-auth reads and writes them.

/** One account: somebody who can sign in. */
@Entity('user', { schema: 'auth' })
export class UserEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { unique: true })
  email!: string;

  @Column('boolean', { name: 'emailVerified' })
  emailVerified!: boolean;

  @Column('text', { nullable: true })
  image!: string | null;

  @Column({ ...instant, name: 'createdAt', default: () => 'now()' })
  createdAt!: Instant;

  @Column({ ...instant, name: 'updatedAt', default: () => 'now()' })
  updatedAt!: Instant;
}

/** One signed-in browser or program. */
@Entity('session', { schema: 'auth' })
@Index('session_userId_idx', ['userId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column({ ...instant, name: 'expiresAt' })
  expiresAt!: Instant;

  @Column('text', { unique: true })
  token!: string;

  @Column({ ...instant, name: 'createdAt', default: () => 'now()' })
  createdAt!: Instant;

  @Column({ ...instant, name: 'updatedAt' })
  updatedAt!: Instant;

  @Column('text', { name: 'ipAddress', nullable: true })
  ipAddress!: string | null;

  @Column('text', { name: 'userAgent', nullable: true })
  userAgent!: string | null;

  @Column('uuid', { name: 'userId' })
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;
}

/** One way in which a user proves who they are: a password, or an identity somewhere else. */
@Entity('account', { schema: 'auth' })
@Index('account_userId_idx', ['userId'])
export class AccountEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text', { name: 'accountId' })
  accountId!: string;

  @Column('text', { name: 'providerId' })
  providerId!: string;

  @Column('uuid', { name: 'userId' })
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('text', { name: 'accessToken', nullable: true })
  accessToken!: string | null;

  @Column('text', { name: 'refreshToken', nullable: true })
  refreshToken!: string | null;

  @Column('text', { name: 'idToken', nullable: true })
  idToken!: string | null;

  @Column({ ...instant, name: 'accessTokenExpiresAt', nullable: true })
  accessTokenExpiresAt!: Instant | null;

  @Column({ ...instant, name: 'refreshTokenExpiresAt', nullable: true })
  refreshTokenExpiresAt!: Instant | null;

  @Column('text', { nullable: true })
  scope!: string | null;

  /** Hashed. */
  @Column('text', { nullable: true })
  password!: string | null;

  @Column({ ...instant, name: 'createdAt', default: () => 'now()' })
  createdAt!: Instant;

  @Column({ ...instant, name: 'updatedAt' })
  updatedAt!: Instant;
}

/** One proof that better-auth waits for, such as a link it sent. */
@Entity('verification', { schema: 'auth' })
@Index('verification_identifier_idx', ['identifier'])
export class VerificationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  identifier!: string;

  @Column('text')
  value!: string;

  @Column({ ...instant, name: 'expiresAt' })
  expiresAt!: Instant;

  @Column({ ...instant, name: 'createdAt', default: () => 'now()' })
  createdAt!: Instant;

  @Column({ ...instant, name: 'updatedAt', default: () => 'now()' })
  updatedAt!: Instant;
}

/** How often somebody tried to sign in of late. Unlogged: a crash forgives. */
@Entity('sign_in_attempt', { schema: 'auth' })
export class SignInAttemptEntity {
  /** A keyed digest: neither an e-mail nor an address can be read from it. */
  @PrimaryColumn('varchar', { length: 255 })
  key!: string;

  @Column('integer', { default: 0 })
  points!: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire!: number | null;
}
