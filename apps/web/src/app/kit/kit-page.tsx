import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  NumberInput,
  PasswordInput,
  Radio,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { UnreachableError } from '@harborlight/client';
import { IconBed, IconBell, IconX } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import { Failure } from '../../shared/command/failure.js';
import { FormFrame } from '../../shared/forms/form-frame.js';
import { useServerForm } from '../../shared/forms/use-server-form.js';
import { ButtonLink } from '../../shared/ui/button-link.js';
import { Card } from '../../shared/ui/card.js';
import { AnyOf, OneOf } from '../../shared/ui/chips.js';
import { Confirm } from '../../shared/ui/confirm.js';
import { Disclosure } from '../../shared/ui/disclosure.js';
import { Facts } from '../../shared/ui/facts.js';
import { FieldGroup } from '../../shared/ui/field-group.js';
import { Fold } from '../../shared/ui/fold.js';
import { Gate } from '../../shared/ui/gate.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import { Loading } from '../../shared/ui/loading.js';
import { Message, Strip } from '../../shared/ui/message.js';
import { SchemeControl } from '../../shared/ui/scheme-control.js';
import { Section } from '../../shared/ui/section.js';
import { Sheet } from '../../shared/ui/sheet.js';
import { Tag } from '../../shared/ui/tag.js';
import { TelLink } from '../../shared/ui/tel-link.js';
import type { Tone } from '../../shared/ui/tone.js';
import { wrapping } from '../../shared/ui/wrapping.js';
import classes from './kit.module.css';

const tones: readonly (Tone | undefined)[] = [undefined, 'waits', 'good', 'alarm'];
const longWords = 'Words that are longer than a phone is wide, as they often are in Spanish';

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={classes.part}>
    <Title order={2}>{name}</Title>
    <Stack>{children}</Stack>
  </div>
);

/** Every part of the kit in every state it has. Its words are for developers, and in English alone. */
export function KitPage() {
  return (
    <main className={classes.page}>
      <Group>
        <Lighthouse />
        <Title order={1}>The kit</Title>
      </Group>
      <Suspense fallback={<Loading label="Reading the messages" />}>
        <Group grow>
          <SchemeControl />
          <LanguageControl />
        </Group>
        <Sections />
        <Cards />
        <Words />
        <Gates />
        <Controls />
        <Forms />
        <Overlays />
      </Suspense>
    </main>
  );
}

const Sections = () => (
  <Part name="Section">
    <Section title="A card" lead="A sentence or two under the heading." level={3}>
      <p>What it is about.</p>
      <Section title="A part of it" level={3} look="part">
        <p>Shares its surface.</p>
      </Section>
    </Section>
    {tones.slice(1).map((tone) => (
      <Section key={tone} title={`A card that says: ${tone}`} level={3} tone={tone}>
        <p>Its tone has a word beside it.</p>
      </Section>
    ))}
    <Section title="A card with a fault" level={3} fault="Two of these fields contradict each other.">
      <TextInput label="One of them" />
    </Section>
  </Part>
);

const Cards = () => (
  <Part name="Card, Facts, Tag, Fold">
    {[...tones, 'off' as const].map((tone) => (
      <Card key={tone ?? 'none'} aria-label={`A card: ${tone ?? 'without a tone'}`} tone={tone}>
        <Group>
          <strong>Girls’ wing</strong>
          {tone !== 'off' && (
            <Tag tone={tone} icon={IconBed}>
              {tone ?? 'without a tone'}
            </Tag>
          )}
        </Group>
        <Facts>
          <div>
            <dt>Beds</dt>
            <dd>4 of 7</dd>
          </div>
          <div>
            <dt>{longWords}</dt>
            <dd>{longWords}</dd>
          </div>
        </Facts>
      </Card>
    ))}
    <Fold title="Closed" badge="3" summary="Read without opening">
      <p>Inside.</p>
    </Fold>
    <Fold title="Open, in a frame" opened framed>
      <p>Inside.</p>
    </Fold>
  </Part>
);

const Words = () => (
  <Part name="Message, Strip, Loading, Failure">
    <Message icon={IconBed} title="Nothing here yet">
      What brings something here.
    </Message>
    <Message icon={IconX} title="It could not be read" role="alert" act={<Button>Try again</Button>}>
      Why.
    </Message>
    <Strip icon={IconBell}>What is below may have grown old.</Strip>
    <Strip icon={IconBell} role="alert" act={<Button variant="default">Try again</Button>}>
      The connection is lost.
    </Strip>
    {(['line', 'cards', 'columns', 'rows'] as const).map((shape) => (
      <Loading key={shape} label={`Reading: ${shape}`} shape={shape} />
    ))}
    <Failure message="This bed was taken a moment ago." />
  </Part>
);

const read = {
  data: ['a bed'] as readonly string[] | undefined,
  error: null as Error | null,
  isError: false,
  isFetching: false,
  dataUpdatedAt: Date.parse('2026-11-22T08:00:00Z'),
  errorUpdatedAt: Date.parse('2026-11-22T08:20:00Z'),
  refetch: () => undefined,
};
const failed = { isError: true, error: new UnreachableError(null) };
const reads = {
  loading: { ...read, data: undefined },
  failed: { ...read, ...failed, data: undefined },
  'failed, being read again': { ...read, ...failed, data: undefined, isFetching: true },
  empty: { ...read, data: [] },
  stale: { ...read, ...failed },
  ready: read,
};

const Gates = () => (
  <Part name="Gate">
    {Object.entries(reads).map(([name, query]) => (
      <Section key={name} title={`A list that is ${name}`} level={3}>
        <Gate
          query={query}
          loading="Reading the list"
          failed="The list could not be read"
          empty={<Message title="The list is empty" />}
        >
          {(list) => <p>{list.join(', ')}</p>}
        </Gate>
      </Section>
    ))}
  </Part>
);

const choices = [
  { value: 'girl', label: 'Girl' },
  { value: 'boy', label: 'Boy' },
  { value: 'long', label: longWords },
];

function Controls() {
  const [one, setOne] = useState<string | null>('girl');
  const [any, setAny] = useState<readonly string[]>(['girl', 'long']);
  return (
    <Part name="Controls, chips, links">
      <Group>
        <Button>Act</Button>
        <Button variant="default">Another act</Button>
        <Button variant="subtle">A quiet act</Button>
        <Button size="lg">The one act of a page</Button>
        <Button loading>Under way</Button>
        <Button disabled>Not now</Button>
        <ActionIcon aria-label="An act without words">
          <IconBell size={20} aria-hidden />
        </ActionIcon>
      </Group>
      <Button classNames={wrapping}>{longWords}</Button>
      <Group>
        <ButtonLink to="/">A page of ours</ButtonLink>
        <TelLink phone="+1 816 555 0100">Call the night desk</TelLink>
      </Group>
      <OneOf label="One of a few" help="In one tap." choices={choices} chosen={one} onChoose={setOne} />
      <AnyOf
        label="Any of a few"
        choices={choices}
        chosen={any}
        onToggle={(value) =>
          setAny(any.includes(value) ? any.filter((said) => said !== value) : [...any, value])
        }
      />
      <FieldGroup legend="Fields that belong together">
        <TextInput label="Words" description="What they are for." placeholder="816 555 0100" />
        <TextInput label="Words with a fault" error="Say which." defaultValue="?" />
        <TextInput label="Words that cannot be changed" disabled defaultValue="KC-7" />
        <Textarea label="Many words" />
        <PasswordInput label="A secret" />
        <NumberInput label="A number" defaultValue={4} min={0} />
        <Select label="One of many" data={['Missouri', 'Kansas']} defaultValue="Kansas" />
      </FieldGroup>
      <FieldGroup legend="In a frame of their own" boxed>
        <Checkbox label="Yes or no" defaultChecked />
        <Checkbox label="Not now" disabled />
        <Radio label="This one" name="which" value="this" defaultChecked />
        <Radio label="That one" name="which" value="that" />
        <Switch label="On or off" defaultChecked />
      </FieldGroup>
    </Part>
  );
}

interface FormProps {
  readonly title: string;
  readonly save: () => Promise<void>;
}

function Form({ title, save }: FormProps) {
  const record = useServerForm<{ readonly name: string }, void>({
    initialValues: { name: 'Cedar' },
    faults: ({ name }) => ({ ...(name === '' && { name: 'missing' }) }),
    sayFault: () => 'Say a name.',
    refusedAt: () => ({}),
    save,
  });
  return (
    <Section title={title} level={3}>
      <FormFrame record={record} act="Save" saidSaved={() => 'Saved.'}>
        <TextInput label="Name" {...record.form.getInputProps('name')} />
      </FormFrame>
    </Section>
  );
}

const Forms = () => (
  <Part name="Forms">
    <Form title="A form that is taken" save={() => Promise.resolve()} />
    <Form title="A form that is refused" save={() => Promise.reject(new UnreachableError(null))} />
    <Form title="A form that is on its way" save={() => new Promise(() => undefined)} />
  </Part>
);

function Overlays() {
  const [opened, setOpened] = useState<'sheet' | 'confirm' | null>(null);
  const close = () => setOpened(null);
  return (
    <Part name="Sheet, Confirm, Disclosure">
      <Group>
        <Button onClick={() => setOpened('sheet')}>Open a sheet</Button>
        <Button onClick={() => setOpened('confirm')}>Open a question</Button>
        <Disclosure button={(button) => <Button {...button}>Open a menu</Button>}>
          {(shut) => <Button onClick={shut}>The only choice</Button>}
        </Disclosure>
      </Group>
      <Sheet title="A sheet" opened={opened === 'sheet'} onClose={close} acts={<Button>Save</Button>}>
        <TextInput label="Words" />
      </Sheet>
      <Confirm
        opened={opened === 'confirm'}
        title="Close the unit?"
        lead="Its beds leave the board."
        act="Close the unit"
        cancel="Keep it open"
        onAct={close}
        onClose={close}
      />
    </Part>
  );
}
