import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ExhibitPage } from '@harborlight/contracts';
import type { ExhibitBlock } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { ButtonLink } from '../../../../shared/ui/button-link.js';
import { asCssContent } from './sheet-foot.logic.js';
import classes from './exhibit-sheet.module.css';

function Table({ caption, head, rows }: Extract<ExhibitBlock, { kind: 'table' }>) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Block({ block }: { readonly block: ExhibitBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'note':
      return <p className={classes.note}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.rows.map(([label, value], index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table {...block} />;
  }
}

interface ExhibitSheetProps {
  readonly page: ExhibitPage;
  readonly onBack: () => void;
}

const footProperty = '--exhibit-foot';

/** Puts the foot into the margin of every sheet that is printed; a margin reads its text of the root alone. */
function useFootOfEverySheet(lines: readonly string[]): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(footProperty, asCssContent(lines));
    return () => void style.removeProperty(footProperty);
  }, [lines]);
}

/** What the paper says, word for word, as a page: printed, it is all that is printed, with its foot on each sheet. */
export function ExhibitSheet({ page: { stamp, document: exhibit }, onBack }: ExhibitSheetProps) {
  const t = useMessages('review');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useFootOfEverySheet(exhibit.foot);
  return (
    <div className={classes.around}>
      <div className={classes.acts}>
        <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
          {t('paper.back')}
        </Button>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('paper.printPage')}
        </Button>
        <ButtonLink variant="default" to="/verify" search={{ stamp }}>
          {t('paper.verify')}
        </ButtonLink>
      </div>
      <article className={classes.sheet} lang={exhibit.tongue}>
        <div className={classes.body}>
          <h1 ref={title} tabIndex={-1}>
            {exhibit.title}
          </h1>
          {exhibit.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </div>
        <footer className={classes.foot} aria-label={t('paper.foot')}>
          {exhibit.foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </article>
    </div>
  );
}
