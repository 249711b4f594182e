import { useMessages } from '../../../shared/messages/use-messages.js';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
import type { SayFacts } from './packs.logic.js';
import { useSayHoliday } from './use-say-holiday.js';

const nothing = () => [];

/** What follows from each rule, in the reader's words. */
export function useSayFacts(): SayFacts {
  const t = useMessages('court');
  const law = useMessages('law');
  const codes = useMessages('codes');
  const locale = useLocale();
  const sayMinutes = useSayMinutes();
  const { date, list } = useFormat();
  const sayHoliday = useSayHoliday();
  /** A fact that names some things; none where there are none. */
  const naming = (names: readonly string[], say: (all: string) => string) =>
    names.length === 0 ? [] : [say(list(names))];
  return {
    clocks: ({ length, counts, starts, binds, atEnd, statuses }) => [
      t(`packs.length.${counts}.${length.unit}`, {
        count: length.amount,
        start: law(`clockStart.${starts}`),
      }),
      ...naming(
        statuses.map((one) => codes(`legalStatus.${one}`)),
        (whom) => t('packs.protects', { whom }),
      ),
      t('packs.binds', { whom: binds[locale] }),
      t('packs.atEnd', { what: atEnd[locale] }),
    ],
    legalStatuses: ({ status, secureDetention }) => [
      `${codes(`legalStatus.${status}`)}: ${law(`detentionUse.${secureDetention}`)}`,
    ],
    grounds: ({ answeredBy: { protection, walkOut, willingCustodian } }) => [
      ...naming(
        protection.map((one) => codes(`protectiveFeature.${one}`)),
        (what) => t('packs.answeredBy', { what }),
      ),
      ...naming(
        walkOut.map((one) => codes(`walkOut.${one}`)),
        (what) => t('packs.answeredByWalkOut', { what }),
      ),
      ...(willingCustodian ? [t('packs.answeredByCustodian')] : []),
    ],
    noGrounds: nothing,
    alternatives: ({ classes }) => [
      classes.length === 0
        ? t('packs.notOnBoard')
        : t('packs.classes', { classes: list(classes.map((one) => codes(`facilityClass.${one}`))) }),
    ],
    finding: nothing,
    validCourtOrder: ({ available, mostDays }) => [
      available ? t('packs.orderAvailable') : t('packs.orderUnavailable'),
      ...(mostDays === null ? [] : [t('packs.mostDays', { count: mostDays })]),
    ],
    licences: ({ class: kind }) => [codes(`stateLicenceClass.${kind}`)],
    duties: ({ event, who, phone, phoneSource, withinMinutes }) => [
      t(`packs.event.${event}`),
      phone === null ? who[locale] : `${who[locale]}: ${phone}`,
      ...(phoneSource === null ? [] : [t('packs.phoneSource', { source: phoneSource })]),
      withinMinutes === null ? t('packs.atOnce') : t('packs.within', { time: sayMinutes(withinMinutes) }),
    ],
    interstate: ({ tonight }) => [t(`packs.tonight.${tonight}`)],
    genderPlacement: ({ funder, from, until }) => [
      funder,
      until === null
        ? t('packs.since', { from: date(from) })
        : t('packs.fromUntil', { from: date(from), until: date(until) }),
    ],
    holidays: ({ on }) => sayHoliday(on),
    closings: ({ on }) => [date(on)],
    escalation: ({ afterMinutes, tells }) => [
      t('packs.rung', {
        time: sayMinutes(afterMinutes),
        whom: list(tells.map((role) => codes(`role.${role}`))),
      }),
    ],
  };
}
