import { labelled } from './labelled.js';
import { messagesOf } from './messages.js';

describe('the options of a criterion', () => {
  it('are said in the words of their codes', async () => {
    const codes = await messagesOf('codes', 'en');
    expect(labelled([{ code: 'delayed', key: 'walkOut.delayed' }], codes)).toEqual([
      { value: 'delayed', label: 'Delayed exit' },
    ]);
  });

  it('do not compile without words', async () => {
    const codes = await messagesOf('codes', 'en');
    // @ts-expect-error: no word of the catalogue stands under this key
    const [attic] = labelled([{ code: 'attic', key: 'walkOut.attic' }], codes);
    expect(attic?.label).toBe('walkOut.attic');
  });
});
