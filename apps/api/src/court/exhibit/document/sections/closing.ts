import type { ExhibitBlock, Rule } from '@harborlight/domain';
import { heading, list, note, table } from '../blocks.js';
import type { ExhibitFacts, ReviewFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

/** Every rule of the pack on which something in the exhibit stands. */
function rulesUsed({ pack, legalStatus, state, clocks, then, now }: ReviewFacts): readonly Rule[] {
  const isAcrossTheLine = [...then.candidates, ...now.candidates].some((unit) => unit.state !== state);
  const rules: Rule[] = [
    ...pack.legalStatuses.filter(({ status }) => status === legalStatus),
    ...(legalStatus === 'court-order-violator' ? [pack.validCourtOrder] : []),
    ...pack.clocks.filter(({ code }) => clocks.some((clock) => clock.code === code)),
    pack.finding,
    ...pack.finding.elements,
    ...pack.alternatives,
    ...pack.grounds,
    ...pack.noGrounds,
    ...(isAcrossTheLine ? pack.interstate : []),
  ];
  return [...new Set(rules)];
}

/** The rules read, each with its source, and plainly whether counsel has confirmed it: said once where none is. */
export function rules({ review }: ExhibitFacts, { t, law, say }: Wording): ExhibitBlock[] {
  const used = rulesUsed(review);
  const count = used.filter(({ confidence }) => confidence !== 'confirmed').length;
  const isSaidOfAll = count === used.length;
  const confidenceOf = ({ confidence }: Rule) => (isSaidOfAll ? [] : [law(`legalConfidence.${confidence}`)]);
  return [
    heading(t('part.rules')),
    ...(count > 0 ? [note(t('table.unconfirmed', { count, all: used.length }))] : []),
    table({
      caption: t('table.rulesCaption'),
      head: [t('table.rule'), t('table.source'), ...(isSaidOfAll ? [] : [t('table.confidence')])],
      rows: used.map((rule) => [say(rule.words), rule.source, ...confidenceOf(rule)]),
    }),
  ];
}

/** What the paper proves, what it does not, and how to check it. */
export function proofs({ verifyUrl, stamp }: ExhibitFacts, { t }: Wording): ExhibitBlock[] {
  return [
    heading(t('part.proves')),
    list([t('proof.proves.1'), t('proof.proves.2'), t('proof.proves.3')]),
    heading(t('part.doesNotProve')),
    list([
      t('proof.doesNotProve.1'),
      t('proof.doesNotProve.2'),
      t('proof.doesNotProve.3'),
      t('proof.doesNotProve.4'),
    ]),
    heading(t('part.verify')),
    list([t('proof.verify.1', { url: verifyUrl }), t('proof.verify.2', { stamp }), t('proof.verify.3')]),
  ];
}
