import type { Rule } from '../../packs/pack.js';
import { legalConfidenceWords } from '../../vocabulary/words/court.js';
import { exhibitTableWords as words } from '../../vocabulary/words/exhibit-tables.js';
import { exhibitPartWords as parts, exhibitProofWords as proof } from '../../vocabulary/words/exhibit.js';
import { heading, list, note, table } from '../blocks.js';
import type { ExhibitBlock } from '../exhibit-document.js';
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
export function rules({ review }: ExhibitFacts, { say }: Wording): ExhibitBlock[] {
  const used = rulesUsed(review);
  const count = used.filter(({ confidence }) => confidence !== 'confirmed').length;
  const isSaidOfAll = count === used.length;
  const confidenceOf = ({ confidence }: Rule) => (isSaidOfAll ? [] : [say(legalConfidenceWords[confidence])]);
  return [
    heading(say(parts.rules)),
    ...(count > 0 ? [note(say(words.unconfirmed, { count, all: used.length }))] : []),
    table({
      caption: say(words.rulesCaption),
      head: [words.rule, words.source, ...(isSaidOfAll ? [] : [words.confidence])].map((text) => say(text)),
      rows: used.map((rule) => [say(rule.words), rule.source, ...confidenceOf(rule)]),
    }),
  ];
}

/** What the paper proves, what it does not, and how to check it. */
export function proofs({ verifyUrl, stamp }: ExhibitFacts, { say }: Wording): ExhibitBlock[] {
  const told = (phrases: (typeof proof)['proves']) =>
    list(phrases.map((text) => say(text, { url: verifyUrl, stamp })));
  return [
    heading(say(parts.proves)),
    told(proof.proves),
    heading(say(parts.doesNotProve)),
    told(proof.doesNotProve),
    heading(say(parts.verify)),
    told(proof.verify),
  ];
}
