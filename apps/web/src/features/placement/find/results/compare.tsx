import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useRegionName } from '../../../../shared/session/use-region-name.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { FreshnessView } from '../../../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../../../shared/vacancy/vacancy-view.js';
import { AllReasons } from './reasons.js';
import { Distance } from './result-row.js';
import type { Found } from './results.logic.js';
import classes from './results.module.css';

/** Two units fit side by side on a phone; a third is scrolled to. */
const labelRem = 5.5;
const unitRem = 8;

interface CompareProps {
  readonly found: readonly Found[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The units side by side, line for line. */
export function Compare({ found, opened, onClose }: CompareProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const app = useMessages('app');
  const fields = useMessages('fields');
  const regionName = useRegionName();
  const listed = (words: readonly string[]) =>
    words.length === 0 ? (
      t('compare.none')
    ) : (
      <ul className={classes.plainList}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    );
  const lines: readonly { readonly label: string; readonly tell: (one: Found) => ReactNode }[] = [
    { label: t('compare.verdict'), tell: ({ match }) => codes(`matchGroup.${match.group}`) },
    { label: app('board.column.vacancy'), tell: ({ line }) => <VacancyView line={line} /> },
    { label: app('board.column.status'), tell: ({ line }) => <FreshnessView line={line} /> },
    { label: t('compare.way'), tell: ({ match }) => <Distance minutes={match.travelMinutes} /> },
    { label: t('compare.reasons'), tell: ({ match }) => <AllReasons reasons={match.reasons} /> },
    { label: fields('facility.class.label'), tell: ({ line }) => codes(`facilityClass.${line.class}`) },
    { label: fields('facility.walkOut.label'), tell: ({ line }) => codes(`walkOut.${line.walkOut}`) },
    {
      label: fields('facility.protection.label'),
      tell: ({ line }) => listed(line.protection.map(({ feature }) => codes(`protectiveFeature.${feature}`))),
    },
    {
      label: fields('facility.services.label'),
      tell: ({ line }) => listed(line.services.map((service) => codes(`service.${service}`))),
    },
    {
      label: fields('facility.maxNights.label'),
      tell: ({ line }) =>
        line.maxNights === null ? app('board.noLimit') : app('board.nights', { count: line.maxNights }),
    },
    { label: fields('facility.transport.label'), tell: ({ line }) => codes(`transport.${line.transport}`) },
    {
      label: app('board.column.place'),
      tell: ({ line }) => `${regionName(line.region)}, ${line.state}`,
    },
  ];
  return (
    <Sheet opened={opened} onClose={onClose} title={t('compare.title')} width="table">
      <Table.ScrollContainer minWidth={`${labelRem + found.length * unitRem}rem`}>
        <Table verticalSpacing="sm" className={classes.compare}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td className={classes.corner} />
              {found.map(({ unitId, line }) => (
                <Table.Th key={unitId} scope="col">
                  {line.unit}
                  <span className={classes.facility}>{line.facility}</span>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ label, tell }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                {found.map((one) => (
                  <Table.Td key={one.unitId}>{tell(one)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Sheet>
  );
}
