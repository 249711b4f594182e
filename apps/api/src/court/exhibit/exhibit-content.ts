import type { ExhibitBlock, ExhibitDocument, Instant } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import type { Content, CustomTableLayout, StyleDictionary, TableCell } from 'pdfmake/interfaces.js';

/** What a paper bears beside its words. */
export interface ExhibitPdfFacts {
  readonly stamp: string;
  readonly verifyUrl: string;
  readonly agency: string;
  readonly madeAt: Instant;
}

type Table = Extract<ExhibitBlock, { kind: 'table' }>;

const ink = '#12324f';
const rule = '#b8c2cc';

export const styles: StyleDictionary = {
  title: { fontSize: 22, bold: true, color: ink, lineHeight: 1.1 },
  heading: { fontSize: 17, bold: true, color: ink, margin: [0, 16, 0, 5] },
  paragraph: { margin: [0, 0, 0, 7] },
  note: { bold: true },
  label: { bold: true, color: ink },
  caption: { fontSize: 12, color: '#4a5866' },
  head: { bold: true, color: ink, fontSize: 12 },
  cell: { fontSize: 12, lineHeight: 1.15 },
  foot: { fontSize: 9, color: '#33404d' },
  scan: { fontSize: 9, alignment: 'center', color: '#33404d' },
};

const ruled: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : line === 2 ? 1.25 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line) => (line === 2 ? ink : rule),
  fillColor: (row) => (row === 1 ? '#eaf0f5' : null),
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

const plain: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => rule,
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const boxed: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line) => (line === 0 ? 4 : 0),
  vLineColor: () => '#8a5a00',
  fillColor: () => '#fdf3dc',
  paddingLeft: () => 9,
  paddingRight: () => 9,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};

const longest = 160;

/** Each column gets room for what stands in it: a long text wraps, a word does not. */
function widthsOf({ head, rows }: Table): string[] {
  const weights = head.map((name, column) => {
    const lengths = [name, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length);
    return Math.sqrt(Math.min(longest, Math.max(...lengths)));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => `${(100 * weight) / all}%`);
}

/** The first line of a cell says most. */
function cellOf(text: string, isFirstColumn: boolean): TableCell {
  const [first = '', ...others] = text.split('\n');
  if (others.length === 0) return { text, style: 'cell', bold: isFirstColumn };
  return {
    style: 'cell',
    stack: [
      { text: first, bold: true },
      ...others.map((line) => ({ text: line, margin: [0, 2, 0, 0] as [number, number, number, number] })),
    ],
  };
}

/** A cell that spans columns still needs the others to be there. */
const captionRow = ({ caption, head }: Table): TableCell[] =>
  head.map((_, column) => (column === 0 ? { text: caption, style: 'caption', colSpan: head.length } : ''));

function contentOfBlock(block: ExhibitBlock): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, style: 'heading', headlineLevel: 1, outline: true };
    case 'paragraph':
      return { text: block.text, style: 'paragraph' };
    case 'note':
      return {
        layout: boxed,
        margin: [0, 0, 0, 9],
        table: { widths: ['*'], body: [[{ text: block.text, style: 'note' }]] },
      };
    case 'list':
      return { ul: block.items.map((text) => ({ text, margin: [0, 0, 0, 3] })), margin: [0, 0, 0, 7] };
    case 'facts':
      return {
        layout: plain,
        margin: [0, 0, 0, 9],
        table: {
          widths: [140, '*'],
          dontBreakRows: true,
          body: block.rows.map(([label, value]) => [{ text: label, style: 'label' }, { text: value }]),
        },
      };
    case 'table':
      return {
        layout: ruled,
        margin: [0, 0, 0, 9],
        table: {
          headerRows: 2,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: widthsOf(block),
          body: [
            captionRow(block),
            block.head.map((text) => ({ text, style: 'head' })),
            ...block.rows.map((row) => row.map((text, column) => cellOf(text, column === 0))),
          ],
        },
      };
  }
}

/** The words of the exhibit as pdfmake lays them out, with the code to scan beside the title. */
export function contentOf(
  { title, tongue: locale, blocks }: ExhibitDocument,
  { verifyUrl, stamp }: ExhibitPdfFacts,
): Content[] {
  return [
    {
      columns: [
        { width: '*', text: title, style: 'title', outline: true },
        {
          width: 118,
          stack: [
            { qr: verifyUrl, fit: 96, eccLevel: 'M', alignment: 'center' },
            { text: messagesOf('exhibit', locale)('scan'), style: 'scan', margin: [0, 3, 0, 0] },
            { text: stamp, style: 'scan', bold: true },
          ],
        },
      ],
      columnGap: 24,
      margin: [0, 0, 0, 12],
    },
    ...blocks.map(contentOfBlock),
  ];
}
