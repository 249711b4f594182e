import type { ExhibitDocument } from '@harborlight/domain';
import type { ExhibitFacts } from './exhibit-facts.js';
import { alternatives } from './sections/alternatives.js';
import { proofs, rules } from './sections/closing.js';
import { grounds } from './sections/grounds.js';
import { finding, statusAndClocks } from './sections/law.js';
import { inShort, opening } from './sections/opening.js';
import { detention, release } from './sections/release.js';
import { changes, steps } from './sections/steps.js';
import { wordingOf } from './wording.js';

/** In the order in which a judge reads (docs/practice.md 5.3): the answer first, the evidence after it, its limits last. */
const sections = [
  opening,
  inShort,
  statusAndClocks,
  alternatives,
  finding,
  grounds,
  release,
  steps,
  detention,
  changes,
  rules,
  proofs,
];

/** The exhibit of a review in the form of its state: in plain words, by alias and class, with no attribute of a child. */
export function exhibitOf(exhibit: ExhibitFacts): ExhibitDocument {
  const { review, stamp, seq, hash, tongue: locale } = exhibit;
  const wording = wordingOf(locale, review.timeZone);
  const { t } = wording;
  return {
    tongue: locale,
    title: t(`title.${review.pack.jurisdiction}`),
    foot: [`${t('stamp')} ${stamp}`, `${t('logPosition')} ${seq}`, `${t('headHash')} ${hash}`],
    blocks: sections.flatMap((section) => section(exhibit, wording)),
  };
}
