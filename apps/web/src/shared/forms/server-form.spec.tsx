import { MantineProvider, TextInput } from '@mantine/core';
import { ProblemError, UnreachableError } from '@harborlight/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from './faults.logic.js';
import { useServerForm } from './use-server-form.js';

interface Ship {
  readonly name: string;
  readonly port: string;
}

interface ShipFormProps {
  readonly save: (ship: Ship) => Promise<void>;
  readonly eager?: boolean;
}

function ShipForm({ save, eager = false }: ShipFormProps) {
  const { form, formProps, failure, savedMs, isDirty, clear } = useServerForm<Ship, void>({
    initialValues: { name: 'Gull', port: '' },
    faults: ({ name }) => ({ ...(name === '' && { name: 'missing' }) }),
    sayFault: (code, field) => `${field} ${code}`,
    refusedAt: (error) => faultsOf(error, (field) => field),
    eager,
    save,
  });
  return (
    <form {...formProps}>
      <TextInput label="Name" {...form.getInputProps('name')} />
      <TextInput label="Port" {...form.getInputProps('port')} />
      <button type="submit">Save</button>
      <button type="button" onClick={clear}>
        Clear
      </button>
      <output>
        {failure ? failure.message : savedMs !== null ? 'saved' : isDirty ? 'unsaved' : 'as read'}
      </output>
    </form>
  );
}

/** A server that answers when the test says so. */
function aSlowServer() {
  const told: Ship[] = [];
  let take: () => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const answer = new Promise<void>((resolve, reject) => {
    take = resolve;
    refuse = reject;
  });
  const save = (ship: Ship) => {
    told.push(ship);
    return answer;
  };
  return { told, save, take, refuse };
}

function show(props: ShipFormProps) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ShipForm {...props} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    user: userEvent.setup(),
    name: screen.getByRole('textbox', { name: 'Name' }),
    port: screen.getByRole('textbox', { name: 'Port' }),
    save: screen.getByRole('button', { name: 'Save' }),
  };
}

describe('a form whose values the server takes', () => {
  it('is sent once, however often the button is tapped while it is on its way', async () => {
    const server = aSlowServer();
    const { user, port, save } = show({ save: server.save });
    await user.type(port, 'Cove');
    await user.tripleClick(save);
    await user.type(port, '{Enter}');
    expect(server.told).toEqual([{ name: 'Gull', port: 'Cove' }]);
    server.take();
    expect(await screen.findByText('saved')).toBeVisible();
    await user.click(save);
    expect(server.told).toHaveLength(2);
  });

  it('shows a refusal at the field that the server names, with the focus, and keeps what was typed', async () => {
    const server = aSlowServer();
    const { user, port, save } = show({ save: server.save });
    await user.type(port, 'Cove');
    await user.click(save);
    server.refuse(
      new ProblemError({ code: 'invalid-input', status: 400, fields: [{ field: 'port', code: 'matches' }] }),
    );
    expect(await screen.findByText('port matches')).toBeVisible();
    expect(port).toHaveFocus();
    expect(port).toBeInvalid();
    expect(port).toHaveValue('Cove');
    expect(screen.getByText('unsaved')).toBeVisible();
  });

  it('says on the form what no field is at fault for, until something is changed', async () => {
    const server = aSlowServer();
    const { user, port, save } = show({ save: server.save });
    await user.click(save);
    server.refuse(new UnreachableError('cut'));
    expect(await screen.findByText('unreachable')).toBeVisible();
    await user.type(port, 'C');
    expect(screen.queryByText('unreachable')).not.toBeInTheDocument();
    expect(port).toHaveValue('C');
  });

  it('asks no server while one of its own fields is at fault, and leads to that field', async () => {
    const server = aSlowServer();
    const { user, name, save } = show({ save: server.save });
    await user.clear(name);
    expect(screen.queryByText('name missing')).not.toBeInTheDocument();
    await user.click(save);
    expect(screen.getByText('name missing')).toBeVisible();
    expect(name).toHaveFocus();
    expect(server.told).toEqual([]);
  });

  it('that is eager shows a fault while somebody types', async () => {
    const server = aSlowServer();
    const { user, name } = show({ save: server.save, eager: true });
    await user.clear(name);
    expect(screen.getByText('name missing')).toBeVisible();
    await user.type(name, 'Tern');
    expect(screen.queryByText('name missing')).not.toBeInTheDocument();
  });

  it('is cleared to what stood in it at first, and not to what was saved last', async () => {
    const server = aSlowServer();
    const { user, port, save } = show({ save: server.save });
    await user.type(port, 'Cove');
    await user.click(save);
    server.take();
    await screen.findByText('saved');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(port).toHaveValue('');
  });

  it('has nothing unsaved once a change is taken back', async () => {
    const { user, name } = show({ save: aSlowServer().save });
    await user.type(name, 's');
    expect(screen.getByText('unsaved')).toBeVisible();
    await user.type(name, '{Backspace}');
    expect(screen.getByText('as read')).toBeVisible();
  });
});
