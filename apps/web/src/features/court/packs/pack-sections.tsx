import { Title } from '@mantine/core';
import { listedRules, type Pack } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Fold } from '../../../shared/ui/fold.js';
import { statedRules } from './packs.logic.js';
import { RuleText } from './rule-text.js';
import { useSayFacts } from './use-say-facts.js';
import classes from './packs.module.css';

/** Every rule of a pack, topic by topic, below a list of the topics. */
export function PackSections({ pack }: { readonly pack: Pack }) {
  const t = useMessages('court');
  const sayFacts = useSayFacts();
  const { timeZone } = pack.calendar;
  const topics = listedRules(pack)
    .filter(([, rules]) => rules.length > 0)
    .map(([list]) => ({
      list,
      title: t(`packs.list.${list}`, { timeZone }),
      rules: statedRules(pack, list, sayFacts),
    }));
  return (
    <>
      <nav aria-label={t('packs.topics')}>
        <Fold title={t('packs.topics')}>
          <ul className={classes.topics}>
            {topics.map(({ list, title }) => (
              <li key={list}>
                <a href={`#${list}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Fold>
      </nav>
      {topics.map(({ list, title, rules }) => (
        <section key={list} className={classes.section} aria-labelledby={list}>
          <Title order={2} size="h3" id={list}>
            {title}
          </Title>
          <ul className={classes.rules}>
            {rules.map(({ rule, facts }) => (
              <li key={rule.code} className={classes.rule}>
                <RuleText rule={rule} facts={facts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
