import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import classes from './filter-bar.module.css';

interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** The free-text filter; `/` reaches it from anywhere on the page. */
export function SearchField({ text, onSearch }: SearchFieldProps) {
  const t = useMessages('app');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [adopted, setAdopted] = useState(text);
  // The address may change without this field: by "clear all", or by the browser's back button.
  if (adopted !== text) {
    setAdopted(text);
    setTyped(text);
  }
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search}
      aria-label={t('filter.search')}
      aria-keyshortcuts="/"
      placeholder={t('filter.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      rightSection={
        <Kbd size="xs" className={classes.hint} aria-hidden="true">
          /
        </Kbd>
      }
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        setAdopted(value);
        onSearch(value);
      }}
    />
  );
}
