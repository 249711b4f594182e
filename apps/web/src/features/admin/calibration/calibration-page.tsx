import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CalibrationView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLines } from '../../../shared/feed/feed-context.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Gate } from '../../../shared/ui/gate.js';
import { calibrationQuery } from '../admin.query.js';
import { Section } from '../../../shared/ui/section.js';
import { Message } from '../../../shared/ui/message.js';
import classes from '../admin.module.css';
import { leastRightFirst, skillOf } from './calibration.logic.js';
import { ReliabilityDiagram } from './reliability-diagram.js';

/** Whether "very likely open" was open: what the board said, against what callers and offers found. */
export function CalibrationPage() {
  const t = useMessages('admin');
  const { code } = useBoard();
  const calibration = useQuery(calibrationQuery(code));
  return (
    <div className={classes.page}>
      <CoordinationNav />
      <div>
        <Title order={1}>{t('calibration.title')}</Title>
        <Text c="dimmed">{t('calibration.lead')}</Text>
      </div>
      <Gate
        query={calibration}
        loading={t('calibration.loading')}
        failed={t('calibration.failed')}
        isEmpty={({ findings }) => findings === 0}
        empty={<Message title={t('calibration.noneTitle')}>{t('calibration.none')}</Message>}
      >
        {(found) => <Found calibration={found} />}
      </Gate>
    </div>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const score = (brier: number | null): string => (brier === null ? '–' : brier.toFixed(3));

function Found({ calibration }: { readonly calibration: CalibrationView }) {
  const t = useMessages('admin');
  const codes = useMessages('codes');
  const lines = useLines();
  const facilityName = new Map([...lines.values()].map(({ facilityId, facility }) => [facilityId, facility]));
  const skill = skillOf(calibration);
  return (
    <>
      <Section title={t('calibration.scores')} lead={t('calibration.brierHelp')}>
        <dl className={classes.scores}>
          <div>
            <dt>{t('calibration.findings')}</dt>
            <dd>{calibration.findings}</dd>
          </div>
          <div>
            <dt>{t('calibration.brier')}</dt>
            <dd>{score(calibration.brier)}</dd>
          </div>
          <div>
            <dt>{t('calibration.brierOfShare')}</dt>
            <dd>{score(calibration.brierOfShare)}</dd>
          </div>
          <div>
            <dt>{t('calibration.skill')}</dt>
            <dd>{skill === null ? '–' : percent(skill)}</dd>
          </div>
        </dl>
      </Section>
      <Section title={t('calibration.reliability')} lead={t('calibration.reliabilityHelp')}>
        <div className={classes.split}>
          <ReliabilityDiagram bins={calibration.bins} />
          <Numbers
            caption={t('calibration.reliability')}
            heads={[
              t('calibration.said'),
              t('calibration.predicted'),
              t('calibration.found'),
              t('calibration.findings'),
            ]}
            rows={calibration.bins
              .filter(({ findings }) => findings > 0)
              .map((bin) => [
                `${percent(bin.from)} – ${percent(bin.to)}`,
                percent(bin.predicted),
                percent(bin.found),
                String(bin.findings),
              ])}
          />
        </div>
      </Section>
      <Section title={t('calibration.byClass')}>
        <Numbers
          caption={t('calibration.byClass')}
          heads={[
            t('calibration.class'),
            t('calibration.predicted'),
            t('calibration.found'),
            t('calibration.brier'),
            t('calibration.findings'),
          ]}
          rows={calibration.classes.map((one) => [
            codes(`facilityClass.${one.class}`),
            percent(one.predicted),
            percent(one.found),
            score(one.brier),
            String(one.findings),
          ])}
        />
      </Section>
      <Section title={t('calibration.byFacility')} lead={t('calibration.byFacilityHelp')}>
        <Numbers
          caption={t('calibration.byFacility')}
          heads={[t('calibration.facility'), t('calibration.foundOpen'), t('calibration.findings')]}
          rows={leastRightFirst(calibration.facilities).map(({ facilityId, findings, foundOpen }) => [
            facilityName.get(facilityId) ?? t('calibration.goneFacility'),
            percent(foundOpen / findings),
            String(findings),
          ])}
        />
      </Section>
    </>
  );
}

interface NumbersProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** A name, then numbers. */
  readonly rows: readonly (readonly string[])[];
}

const Numbers = ({ caption, heads, rows }: NumbersProps) => (
  <div className={classes.scroll} tabIndex={0} role="group" aria-label={caption}>
    <Table>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head, index) => (
            <Table.Th key={head} scope="col" {...(index > 0 && { className: classes.number })}>
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([name, ...numbers]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            {numbers.map((number, index) => (
              <Table.Td key={heads[index + 1]} className={classes.number}>
                {number}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
);
