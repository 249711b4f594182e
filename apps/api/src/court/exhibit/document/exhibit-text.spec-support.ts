import type { ExhibitBlock, ExhibitDocument, Locale } from '@harborlight/domain';
import { exhibitOf } from './exhibit.js';
import { anExhibit, aReview } from './exhibit.spec-support.js';
import type { ReviewFacts } from './exhibit-facts.js';

function textsOf(block: ExhibitBlock): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flat();
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    default:
      return [block.text];
  }
}

/** Everything that is said on a paper. */
export const textOf = ({ title, foot, blocks }: ExhibitDocument): string =>
  [title, ...foot, ...blocks.flatMap(textsOf)].join('\n');

export const textOfReview = (said: Partial<ReviewFacts> = {}, locale: Locale = 'en'): string =>
  textOf(exhibitOf(anExhibit({ review: aReview(said), tongue: locale })));
