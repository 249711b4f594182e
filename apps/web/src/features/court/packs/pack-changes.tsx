import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PackHead } from '@harborlight/contracts';
import { comparePacks, type Pack, type RuleChange } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Gate } from '../../../shared/ui/gate.js';
import { packQuery } from '../court.query.js';
import { statedRules, type StatedRule } from './packs.logic.js';
import { RuleText } from './rule-text.js';
import { useSayFacts } from './use-say-facts.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from './packs.module.css';

interface PackChangesProps {
  readonly pack: Pack;
  /** Another version of the same rules, older or newer. */
  readonly other: PackHead;
}

/** Rule by rule, what the newer of two versions says that the older did not. */
export function PackChanges({ pack, other }: PackChangesProps) {
  const t = useMessages('court');
  const query = useQuery(packQuery(other));
  const [older = '', newer = ''] = [pack.version, other.version].sort();
  return (
    <section className={classes.changes} aria-labelledby="changes">
      <Title order={2} size="h3" id="changes">
        {t('packs.changesTitle', { older, newer })}
      </Title>
      <Gate query={query} loading={t('packs.loading')} failed={t('packs.failed')}>
        {(read) =>
          read.from < pack.from ? <Changes was={read} is={pack} /> : <Changes was={pack} is={read} />
        }
      </Gate>
    </section>
  );
}

function Changes({ was, is }: { readonly was: Pack; readonly is: Pack }) {
  const t = useMessages('court');
  const sayFacts = useSayFacts();
  const changes = comparePacks(was, is);
  if (changes.length === 0) return <Text>{t('packs.changesNone')}</Text>;
  const statedIn = (pack: Pack, { list, code }: RuleChange) =>
    statedRules(pack, list, sayFacts).find(({ rule }) => rule.code === code);
  return (
    <ul className={classes.rules}>
      {changes.map((change) => (
        <li key={`${change.list} ${change.code}`} className={classes.rule}>
          <div className={classes.topic}>
            <Tag>{t(`packs.${change.kind}`)}</Tag>
            {t(`packs.list.${change.list}`, { timeZone: is.calendar.timeZone })}
          </div>
          <Saying word={t('packs.was')} stated={statedIn(was, change)} />
          <Saying word={t('packs.is')} stated={statedIn(is, change)} />
        </li>
      ))}
    </ul>
  );
}

interface SayingProps {
  readonly word: string;
  readonly stated: StatedRule | undefined;
}

const Saying = ({ word, stated }: SayingProps) =>
  stated && (
    <div className={classes.saying}>
      <b>{word}</b>
      <div>
        <RuleText {...stated} />
      </div>
    </div>
  );
