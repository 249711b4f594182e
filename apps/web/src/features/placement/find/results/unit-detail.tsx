import { Stack, Text } from '@mantine/core';
import type { HoldView } from '@harborlight/contracts';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { ButtonLink } from '../../../../shared/ui/button-link.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { FreshnessView } from '../../../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../../../shared/vacancy/vacancy-view.js';
import { CallAnswer } from '../ask/call-answer.js';
import { CallButton } from '../ask/call-button.js';
import { useFinder } from '../finder-context.js';
import { HoldAct } from '../hold/hold-act.js';
import { ExpectedOpenings } from './expected-openings.js';
import { AllReasons } from './reasons.js';
import { Distance } from './result-row.js';
import { canBeHeld, percentOf, type Found } from './results.logic.js';
import { useConfidence } from './use-confidence.js';
import classes from './results.module.css';

function Chance({ found: { line } }: { readonly found: Found }) {
  const t = useMessages('find');
  const confidence = useConfidence()(line);
  if (!confidence) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('chanceSentence', { percent: percentOf(confidence.chance) })}
    </Text>
  );
}

/** Then the act above is the call itself, or has it beside the bed held while calling. */
const isCalledAbove = (found: Found, live: HoldView | null): boolean =>
  live?.unitId === found.unitId
    ? live.kind === 'soft'
    : (found.match.group === 'fits' || found.match.group === 'ask') && !canBeHeld(found);

function Detail({ found }: { readonly found: Found }) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const { code } = useBoard();
  const { calling, holding } = useFinder();
  const { line, match } = found;
  return (
    <Stack>
      <Text c="dimmed">
        {line.facility} · {codes(`facilityClass.${line.class}`)}
      </Text>
      <div className={classes.detailAnswer}>
        <VacancyView line={line} size="panel" />
        <FreshnessView line={line} />
      </div>
      <ExpectedOpenings line={line} />
      <Distance minutes={match.travelMinutes} />
      <Chance found={found} />
      <section aria-labelledby="reasons">
        <h3 id="reasons" className={classes.groupName}>
          {codes(`matchGroup.${match.group}`)}
        </h3>
        <AllReasons reasons={match.reasons} />
      </section>
      <HoldAct found={found} />
      {!isCalledAbove(found, holding.live) && <CallButton line={line} />}
      {calling === line.unitId && <CallAnswer line={line} />}
      <ButtonLink to="/boards/$code" params={{ code }} search={{ unit: line.unitId }} variant="default">
        {t('detail.all')}
      </ButtonLink>
    </Stack>
  );
}

interface UnitDetailProps {
  readonly found: Found | null;
  readonly onClose: () => void;
}

/** Everything the matcher says of one unit. */
export function UnitDetail({ found, onClose }: UnitDetailProps) {
  return (
    <Sheet title={found?.line.unit ?? ''} opened={found !== null} onClose={onClose}>
      {found && <Detail found={found} />}
    </Sheet>
  );
}
