import { ladderRungWords } from '../placement/ladder-words.js';
import type { Pack, Rule } from './pack.js';

/** In place of a law: where the steps of the ladder come from. */
export const ladderSource = 'What the community agreed on';

/** Every rule of a pack, by the list it stands in; the finding stands before its elements. */
export const ruleListsOf = ({ calendar, finding: { elements, ...finding }, ...pack }: Pack) =>
  ({
    clocks: pack.clocks,
    legalStatuses: pack.legalStatuses,
    grounds: pack.grounds,
    noGrounds: pack.noGrounds,
    alternatives: pack.alternatives,
    finding: [finding, ...elements],
    validCourtOrder: [pack.validCourtOrder],
    licences: pack.licences,
    duties: pack.duties,
    interstate: pack.interstate,
    genderPlacement: pack.genderPlacement,
    holidays: calendar.holidays,
    closings: calendar.closings,
    escalation: pack.escalation.map((step) => ({
      ...step,
      code: step.rung,
      words: ladderRungWords[step.rung],
      source: ladderSource,
      confidence: 'to-be-confirmed' as const,
    })),
  }) satisfies Readonly<Record<string, readonly Rule[]>>;

export type RuleList = keyof ReturnType<typeof ruleListsOf>;

/** The lists of a pack's rules, each with its name. */
export const listedRules = (pack: Pack): (readonly [RuleList, readonly Rule[]])[] =>
  Object.entries(ruleListsOf(pack)) as [RuleList, readonly Rule[]][];
