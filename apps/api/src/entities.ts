import { BoardEntity } from './board/board.entity.js';
import { AnchorEntity } from './board/chain/anchor/anchor.entity.js';
import { BoardEntryEntity, BoardHeadEntity, UnitStateEntity } from './board/log.entity.js';
import { ReconciliationEntity } from './board/proof.entity.js';
import { ExhibitEntity } from './court/exhibit/exhibit.entity.js';
import { MigrationEntity } from './database/migration.entity.js';
import {
  AccountEntity,
  SessionEntity,
  SignInAttemptEntity,
  UserEntity,
  VerificationEntity,
} from './identity/account.entity.js';
import { MembershipEntity } from './identity/membership.entity.js';
import { NoticeEntity, NoticePreferenceEntity, PushSubscriptionEntity } from './notice/notice.entity.js';
import { FindingEntity } from './confidence/finding.entity.js';
import { UnmetTallyEntity } from './requests/ending/unmet-tally.entity.js';
import { PlacementEntity } from './stays/placement.entity.js';
import { NeedEntity } from './requests/need/need.entity.js';
import { OfferEntity } from './offers/offer.entity.js';
import { RequestEntity, RequestStepEntity } from './requests/request.entity.js';
import { WatchEntity } from './watches/watch.entity.js';
import { AuditEntryEntity, AuditHeadEntity } from './platform/audit.entity.js';
import { IdempotencyKeyEntity } from './platform/idempotency-key.entity.js';
import { AgencyEntity, RegionEntity } from './registry/agency.entity.js';
import { FacilityEntity } from './registry/facility.entity.js';
import { BoardPolicyEntity } from './registry/policy.entity.js';
import { BedEntity, UnitEntity } from './registry/unit.entity.js';
import { HoldEntity } from './vacancy/hold/hold.entity.js';
import { BedSpanEntity } from './vacancy/span.entity.js';

/** Every table, by the room that owns it, lowest room first. */
export const entities = [
  AuditHeadEntity,
  AuditEntryEntity,
  IdempotencyKeyEntity,
  MigrationEntity,
  UserEntity,
  SessionEntity,
  AccountEntity,
  VerificationEntity,
  SignInAttemptEntity,
  MembershipEntity,
  NoticeEntity,
  NoticePreferenceEntity,
  PushSubscriptionEntity,
  BoardEntity,
  BoardHeadEntity,
  BoardEntryEntity,
  UnitStateEntity,
  ReconciliationEntity,
  AnchorEntity,
  AgencyEntity,
  RegionEntity,
  FacilityEntity,
  UnitEntity,
  BedEntity,
  BoardPolicyEntity,
  BedSpanEntity,
  HoldEntity,
  RequestEntity,
  RequestStepEntity,
  NeedEntity,
  UnmetTallyEntity,
  OfferEntity,
  FindingEntity,
  PlacementEntity,
  WatchEntity,
  ExhibitEntity,
];
