import type {
  AgencyKind,
  Band,
  BedKind,
  BedState,
  BlockReason,
  CallResult,
  Channel,
  Condition,
  ConditionAnswer,
  ConfidenceWord,
  Counts,
  DeclineClass,
  DeclineCode,
  Exit,
  FacilityClass,
  FirstLeg,
  Freshness,
  HoldKind,
  IveClass,
  JjdpaClass,
  LadderRung,
  Language,
  LeftReason,
  LegalStatus,
  MatchGroup,
  MeetingPoint,
  MissingCapability,
  NoticeChannel,
  NoticeKind,
  OfferAnswer,
  OfferState,
  OwnReason,
  PaperAtDoor,
  PendingMatter,
  PreaClass,
  ProtectiveFeature,
  ReleaseCode,
  RequestState,
  RestrictiveReason,
  Role,
  Service,
  Sleeper,
  SourceChannel,
  Speaker,
  StateLicenceClass,
  StepKind,
  Transport,
  WalkOut,
  WalkOutWish,
  YoungSleeper,
} from '@harborlight/domain';
import type { Family } from '../family.js';

/** The words of every code that screens, papers and mails share. */
export type CodeMessages = {
  readonly facilityClass: Family<FacilityClass>;
  /** The answers to the question whether the child can leave. */
  readonly walkOut: Family<WalkOut>;
  readonly protectiveFeature: Family<ProtectiveFeature>;
  readonly service: Family<Service>;
  readonly language: Family<Language>;
  readonly transport: Family<Transport>;
  readonly paperAtDoor: Family<PaperAtDoor>;
  readonly meetingPoint: Family<MeetingPoint>;
  /** Who can sleep here, in the words that suit the licensed ages: nobody of 40 is called a girl. */
  readonly sleeper: Readonly<Record<'minors' | 'adults' | 'both', Family<Sleeper>>>;
  readonly bedKind: Family<BedKind>;
  readonly condition: Family<Condition>;
  readonly answer: Family<ConditionAnswer>;
  readonly jjdpaClass: Family<JjdpaClass>;
  readonly preaClass: Family<PreaClass>;
  readonly stateLicenceClass: Family<StateLicenceClass>;
  readonly iveClass: Family<IveClass>;
  readonly legalStatus: Family<LegalStatus>;
  readonly count: Family<keyof Counts>;
  readonly band: Family<Band>;
  readonly freshness: Family<Freshness>;
  readonly bedState: Family<BedState>;
  readonly blockReason: Family<BlockReason>;
  readonly youngSleeper: Family<YoungSleeper>;
  readonly walkOutWish: Family<WalkOutWish>;
  readonly pendingMatter: Family<PendingMatter>;
  readonly matchGroup: Family<MatchGroup>;
  readonly confidence: Family<ConfidenceWord>;
  /** Whose word an entry of the log is; `unknown` where it was not recorded. */
  readonly speaker: Family<Speaker | 'unknown'>;
  /** By which way the word came. */
  readonly sourceChannel: Family<SourceChannel>;
  /** A reason of the matcher about one unit. Its arguments are the facts of the reason. */
  readonly reason: Family<OwnReason>;
  /** For acute medical and psychiatric care, which needs no approval (ICPC, docs/practice.md 1.28). */
  readonly careAcrossStateLine: string;
  /** A reason that counts for several units, where the sentence of one unit names its own facts. */
  readonly sharedReason: Readonly<Partial<Record<OwnReason, string>>>;
  /** ISO weekdays, as a sentence about opening hours names them. */
  readonly day: Family<'1' | '2' | '3' | '4' | '5' | '6' | '7'>;
  readonly firstLeg: Family<FirstLeg>;
  readonly leftReason: Family<LeftReason>;
  readonly holdKind: Family<HoldKind>;
  readonly releaseCode: Family<ReleaseCode>;
  readonly requestState: Family<RequestState>;
  readonly offerState: Family<OfferState>;
  readonly offerAnswer: Family<OfferAnswer>;
  readonly declineClass: Family<DeclineClass>;
  readonly declineCode: Family<DeclineCode>;
  readonly callResult: Family<CallResult>;
  readonly exit: Family<Exit>;
  readonly missingCapability: Family<MissingCapability>;
  readonly ladderRung: Family<LadderRung>;
  readonly restrictiveReason: Family<RestrictiveReason>;
  readonly channel: Family<Channel>;
  /** One line each of a request's log. */
  readonly step: Family<StepKind>;
  /** A no of which only the class is known: whoever reads it alone must still read that it is a no. */
  readonly stepNo: Family<DeclineClass>;
  /** Why a more restrictive unit was chosen, where only the class of the reason is known. */
  readonly choiceClass: Family<'need'>;
  /** What a person reads beside the clock of a missing child. */
  readonly missingChild: Family<'report-by' | 'not-confirmed'>;
  readonly role: Family<Role>;
  readonly agencyKind: Family<AgencyKind>;
  /** What a person chooses channels and quiet hours for. */
  readonly noticeKind: Family<NoticeKind>;
  /** What a notice says, in the inbox and in any message: no facility, no token, nothing of a child. */
  readonly notice: Family<NoticeKind>;
  readonly noticeChannel: Family<NoticeChannel>;
};
