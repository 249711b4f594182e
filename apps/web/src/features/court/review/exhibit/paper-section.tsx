import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ExhibitPage } from '@harborlight/contracts';
import { makeExhibit } from '@harborlight/contracts/operations';
import { locales } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { OneOf } from '../../../../shared/ui/chips.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useSayRefusal } from '../../../../shared/command/use-say-refusal.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { AnswerSection } from '../answer/answer-section.js';
import type { AskedReview } from '../form/review-draft.logic.js';
import { usePaper, type Paper } from './use-paper.js';
import { ButtonLink } from '../../../../shared/ui/button-link.js';
import classes from '../answer/answer.module.css';

/** Says that the paper is there, and by which stamp anybody can verify it. */
function MadePaper({ paper: { stamp, address } }: { readonly paper: Paper }) {
  const t = useMessages('review');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), [stamp]);
  return (
    <div className={classes.made}>
      <p ref={said} tabIndex={-1}>
        {t('paper.made', { stamp })}
      </p>
      <div className={classes.acts}>
        <Button component="a" variant="default" href={address} target="_blank" rel="noreferrer">
          {t('paper.open')}
        </Button>
        <Button component="a" variant="default" href={address} download={t('paper.file', { stamp })}>
          {t('paper.save')}
        </Button>
        <ButtonLink variant="default" to="/verify" search={{ stamp }}>
          {t('paper.verify')}
        </ButtonLink>
      </div>
    </div>
  );
}

interface PaperSectionProps {
  readonly asked: AskedReview;
  readonly onPage: (page: ExhibitPage) => void;
}

/** The answer as a paper that anybody can verify, or as a page that prints. */
export function PaperSection({ asked, onPage }: PaperSectionProps) {
  const t = useMessages('review');
  const app = useMessages('app');
  const [locale, setTongue] = useState(useLocale());
  const sayRefusal = useSayRefusal();
  const { make, making, paper, error } = usePaper(asked);
  const page = useMutation({
    mutationFn: () => client.call(makeExhibit, { body: { ...asked, tongue: locale, as: 'page' } }),
    onSuccess: onPage,
    gcTime: 0,
  });
  const print = () => {
    if (!making) make(locale);
  };
  // What the browser would print is the page; what the court wants on paper is the exhibit.
  useHotkeys([['mod+P', print]], []);
  const failure = error ?? page.error;
  return (
    <AnswerSection name="paper">
      <p className={classes.nothing}>{t('paper.lead')}</p>
      <OneOf
        label={t('paper.language')}
        choices={locales.map((value) => ({ value, label: app(`language.${value}`) }))}
        chosen={locale}
        onChoose={setTongue}
      />
      <div className={classes.acts}>
        <Button
          loading={making}
          leftSection={<IconPrinter size={20} aria-hidden />}
          rightSection={
            <kbd className={classes.keys} aria-hidden="true">
              Ctrl+P
            </kbd>
          }
          aria-keyshortcuts="Control+P Meta+P"
          onClick={print}
        >
          {t('paper.print')}
        </Button>
        <Button
          variant="default"
          loading={page.isPending}
          leftSection={<IconFileText size={20} aria-hidden />}
          onClick={() => page.mutate()}
        >
          {t('paper.page')}
        </Button>
      </div>
      <Failure message={failure && sayRefusal(failure)} />
      {paper && <MadePaper paper={paper} />}
    </AnswerSection>
  );
}
