import { Alert, Button, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { verifyExhibit } from '@harborlight/contracts/operations';
import { readStamp } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { ProblemError } from '@harborlight/client';
import { useSayFailure } from '../../../shared/http/use-say-failure.js';
import { LanguageControl } from '../../../shared/ui/language-control.js';
import { FileDrop, type HeldFile } from './file-drop.js';
import { Verdict, Verified } from './verified.js';
import classes from './verify.module.css';

const route = getRouteApi('/outside/verify');

interface Question {
  readonly stamp: string;
  readonly fingerprint?: string;
}

const ask = ({ stamp, fingerprint }: Question) =>
  client.call(verifyExhibit, { params: { stamp }, query: { fingerprint } });

/** Anybody with a paper in hand: is it the one that was made, and does the log still say what it says? */
export function VerifyPage() {
  const t = useMessages('court');
  const sayFailure = useSayFailure();
  const { stamp: scanned } = route.useSearch();
  const [typed, setTyped] = useState(scanned ?? '');
  const [file, setFile] = useState<HeldFile | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const verification = useMutation({ mutationFn: ask });
  const { mutate, data, error } = verification;

  const verify = (said: string, held: HeldFile | null) => {
    const stamp = readStamp(said);
    setUnreadable(stamp === null);
    if (stamp === null) {
      verification.reset();
      input.current?.focus();
    } else verification.mutate({ stamp, ...(held && { fingerprint: held.fingerprint }) });
  };

  useEffect(() => {
    const stamp = readStamp(scanned ?? '');
    if (stamp) mutate({ stamp });
  }, [scanned, mutate]);

  // On a phone the form fills the screen, and whoever scanned a paper waits for the verdict alone.
  useEffect(() => {
    if (data ?? error) verdict.current?.scrollIntoView({ block: 'nearest' });
  }, [data, error]);

  const take = (held: HeldFile) => {
    setFile(held);
    const said = held.stamp ?? typed;
    setTyped(said);
    verify(said, held);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify(typed, file);
  };
  const unknown = verification.error instanceof ProblemError && verification.error.code === 'not-found';

  return (
    <div className={classes.page}>
      <div>
        <Title order={1}>{t('verify.title')}</Title>
        <p className={classes.lead}>{t('verify.lead')}</p>
      </div>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          ref={input}
          label={t('verify.stamp')}
          description={t('verify.stampHelp')}
          placeholder="H-7K3Q-9XWM-2D4T"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          error={unreadable && t(file && !file.stamp ? 'verify.noStampInFile' : 'verify.noStamp')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <FileDrop file={file} onFile={take} onForget={() => setFile(null)} />
        <Button type="submit" loading={verification.isPending}>
          {t('verify.act')}
        </Button>
      </form>
      <div ref={verdict} role="status" className={classes.said}>
        {unknown && (
          <Alert color="red" title={t('verify.unknownTitle')}>
            {t('verify.unknown')}
          </Alert>
        )}
        {verification.isError && !unknown && (
          <Alert color="red" title={t('verify.failed')}>
            {sayFailure(verification.error)}
          </Alert>
        )}
        {verification.data && <Verdict found={verification.data} />}
      </div>
      {verification.data && <Verified found={verification.data} />}
      <LanguageControl />
    </div>
  );
}
