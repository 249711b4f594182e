import { useTranslation } from 'react-i18next';
import {
  clockStartWords,
  detentionUseWords,
  facilityClassWords,
  ladderRungWords,
  legalStatusWords,
  protectiveFeatureWords,
  roleWords,
  stateLicenceClassWords,
  walkOutWords,
  type AlternativeRule,
  type ClockRule,
  type CourtCalendar,
  type DutyToTell,
  type GenderPlacementRule,
  type GroundRule,
  type InterstateRule,
  type LadderStep,
  type LegalStatusRule,
  type LicenceRule,
  type Pack,
} from '@harborlight/domain';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useTongue } from '../../../shared/tongue/use-tongue.js';

type Day = CourtCalendar['holidays'][number] | CourtCalendar['closings'][number];

/** What follows from each kind of rule, in the reader's words. */
export function useSayRules() {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const sayMinutes = useSayMinutes();
  const { date, list } = useFormat();
  return {
    clock: ({ length, counts, starts, binds, atEnd, statuses }: ClockRule) => [
      t(`packs.length.${counts}.${length.unit}`, {
        count: length.amount,
        start: clockStartWords[starts][tongue],
      }),
      ...(statuses.length > 0
        ? [t('packs.protects', { whom: list(statuses.map((one) => legalStatusWords[one][tongue])) })]
        : []),
      t('packs.binds', { whom: binds[tongue] }),
      t('packs.atEnd', { what: atEnd[tongue] }),
    ],
    legalStatus: ({ status, secureDetention }: LegalStatusRule) => [
      `${legalStatusWords[status][tongue]}: ${detentionUseWords[secureDetention][tongue]}`,
    ],
    ground: ({ answeredBy: { protection, walkOut, willingCustodian } }: GroundRule) => [
      ...(protection.length > 0
        ? [
            t('packs.answeredBy', {
              what: list(protection.map((one) => protectiveFeatureWords[one][tongue])),
            }),
          ]
        : []),
      ...(walkOut.length > 0
        ? [t('packs.answeredByWalkOut', { what: list(walkOut.map((one) => walkOutWords[one][tongue])) })]
        : []),
      ...(willingCustodian ? [t('packs.answeredByCustodian')] : []),
    ],
    alternative: ({ classes }: AlternativeRule) => [
      classes.length === 0
        ? t('packs.notOnBoard')
        : t('packs.classes', { classes: list(classes.map((one) => facilityClassWords[one][tongue])) }),
    ],
    validCourtOrder: ({ available, mostDays }: Pack['validCourtOrder']) => [
      available ? t('packs.orderAvailable') : t('packs.orderUnavailable'),
      ...(mostDays === null ? [] : [t('packs.mostDays', { count: mostDays })]),
    ],
    licence: ({ class: kind }: LicenceRule) => [stateLicenceClassWords[kind][tongue]],
    duty: ({ event, who, phone, withinMinutes }: DutyToTell) => [
      t(`packs.event.${event}`),
      phone === null ? who[tongue] : `${who[tongue]}: ${phone}`,
      withinMinutes === null ? t('packs.atOnce') : t('packs.within', { time: sayMinutes(withinMinutes) }),
    ],
    interstate: ({ tonight }: InterstateRule) => [t(`packs.tonight.${tonight}`)],
    genderPlacement: ({ funder, from, until }: GenderPlacementRule) => [
      funder,
      until === null
        ? t('packs.since', { from: date(from) })
        : t('packs.fromUntil', { from: date(from), until: date(until) }),
    ],
    day: ({ on }: Day) => [on],
    rung: ({ rung, afterMinutes, tells }: LadderStep) =>
      t('packs.rung', {
        time: sayMinutes(afterMinutes),
        rung: ladderRungWords[rung][tongue],
        whom: list(tells.map((role) => roleWords[role][tongue])),
      }),
  };
}
