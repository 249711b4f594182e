import { IconSearch } from '@tabler/icons-react';
import { useHotkeys } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Confirm } from '../../../shared/ui/confirm.js';
import { NeedPanel } from '../need/need-panel.js';
import { emptyDraft, needOf, openIn, type NeedDraft } from '../../../shared/need/need-draft.logic.js';
import { NeedTabs } from '../need/need-tabs.js';
import { useNeedUpload } from '../need/use-need-upload.js';
import { useNeeds } from '../need/use-needs.js';
import { useLastPlace } from '../need/use-last-place.js';
import { Finder } from './finder.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './find.module.css';

const route = getRouteApi('/signed-in/boards/$code/find');

/** Asks for what is still missing before anything can be searched for. */
function Prompt({ draft }: { readonly draft: NeedDraft }) {
  const t = useMessages('find');
  const questions = useMessages('need');
  return (
    <Message icon={IconSearch} title={t('prompt.title')} level={2}>
      {t('prompt.missing')}{' '}
      {openIn(draft)
        .map((question) => questions(`missing.${question}`))
        .join(', ')}
    </Message>
  );
}

/** The open needs as tabs, the panel of one, and the beds for it. */
export function Search() {
  const t = useMessages('find');
  const { child } = route.useSearch();
  const navigate = route.useNavigate();
  const { needs, store } = useNeeds();
  const { last } = useLastPlace();
  const panel = useRef<HTMLDivElement>(null);
  const stored = needs.find(({ letter }) => letter === child) ?? needs[0] ?? null;
  const draft = stored?.draft ?? emptyDraft(last());
  const need = useMemo(() => stored && needOf(stored.draft), [stored]);
  useNeedUpload();
  useHotkeys([['/', () => panel.current?.querySelector('input')?.focus()]]);

  const show = (letter: string | undefined) =>
    void navigate({
      search: letter === undefined ? {} : { child: letter },
      replace: true,
      resetScroll: false,
    });
  const change = (said: NeedDraft) => {
    if (stored) store.change(stored.id, { draft: said });
    else show(store.begin(said).letter);
  };
  const [asksToClear, setAsksToClear] = useState(false);
  const clear = () => {
    if (stored) store.clear(stored.id);
    show(undefined);
  };
  return (
    <>
      <NeedTabs
        needs={needs}
        shown={stored?.letter}
        onAnother={() => show(store.begin(emptyDraft(last())).letter)}
      />
      <div className={classes.columns}>
        <div ref={panel} className={classes.panel}>
          <NeedPanel
            draft={draft}
            onChange={change}
            onClear={() => (stored?.requestId ? setAsksToClear(true) : clear())}
          />
        </div>
        {stored && need ? (
          <Finder key={stored.id} stored={stored} need={need} onClear={clear} />
        ) : (
          <Prompt draft={draft} />
        )}
      </div>
      <Confirm
        opened={asksToClear}
        title={t('need.clearTitle')}
        lead={t('need.clearLead')}
        act={t('need.clear')}
        cancel={t('need.keep')}
        onAct={clear}
        onClose={() => setAsksToClear(false)}
      />
      <p className={classes.keys}>{t('keys')}</p>
    </>
  );
}
