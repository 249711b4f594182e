import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { ExhibitDocument } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { contentOf, styles, type ExhibitPdfFacts } from './exhibit-content.js';

/** Roboto ships with pdfmake and has the letters of both languages. */
const fonts = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as Record<
  'Roboto',
  Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>
>;
const fontFiles = new Set(Object.values(fonts.Roboto));

pdfmake.setFonts(fonts);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
pdfmake.setUrlAccessPolicy(() => false);

const pointsAnInch = 72;
const side = 0.85 * pointsAnInch;
const width = 8.5 * pointsAnInch - 2 * side;

/**
 * The exhibit as a PDF in memory: archival (PDF/A-2b), with title, language and bookmarks. pdfmake draws no structure
 * tree, and a paper marked as tagged without one reads as empty: whoever listens to it takes the page.
 */
export function renderExhibitPdf(document: ExhibitDocument, facts: ExhibitPdfFacts): Promise<Buffer> {
  const { tongue: locale, title } = document;
  const { agency, stamp, madeAt } = facts;
  const definition: TDocumentDefinitions = {
    version: '1.7',
    subset: 'PDF/A-2b',
    displayTitle: true,
    language: locale === 'es' ? 'es-US' : 'en-US',
    info: { title, author: agency, keywords: stamp, creator: 'Harborlight', creationDate: new Date(madeAt) },
    pageSize: 'LETTER',
    pageMargins: [side, 54, side, 74],
    defaultStyle: { font: 'Roboto', fontSize: 13, lineHeight: 1.2, color: '#1a1a1a' },
    styles,
    content: contentOf(document, facts),
    footer: footerOf(document),
    // A heading at the end of a page would stand without what it heads.
    pageBreakBefore: ({ headlineLevel, startPosition }, nodes) =>
      headlineLevel === 1 &&
      (startPosition.verticalRatio > 0.8 || nodes.getFollowingNodesOnPage().length === 0),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** Stamp, log position and page in one line, the hash below: on every page, so that none can be exchanged. */
const footerOf =
  ({ foot, tongue: locale }: ExhibitDocument): DynamicContent =>
  (page, pages) => {
    const pageOf = messagesOf('exhibit', locale)('page', { page, pages });
    return {
      style: 'foot',
      margin: [side, 14, side, 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: '#8a97a6' }] },
        {
          margin: [0, 6, 0, 0],
          bold: true,
          columns: [foot.slice(0, -1).join('  ·  '), { width: 'auto', text: pageOf }],
        },
        foot.slice(-1),
      ],
    };
  };
