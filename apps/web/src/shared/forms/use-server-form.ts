import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, type FormHTMLAttributes, type RefObject, type SyntheticEvent } from 'react';
import type { Faults } from './faults.logic.js';

interface ServerFormInput<Values, Saved, Code extends string> {
  /** What stands in the fields at first, in the shape of the screen. */
  readonly initialValues: Values;
  /** What is wrong before the server is asked: the code of the first fault of each field. */
  readonly faults: (values: Values) => Faults<Code>;
  /** The sentence for a fault, the form's own or one that the server names. */
  readonly sayFault: (code: Code, field: string, values: Values) => string;
  /** What a refusal says of fields of the screen; empty where it names none of them. */
  readonly refusedAt: (error: unknown, values: Values) => Faults<Code>;
  /** Faults are shown while somebody types, not only once the form was sent. */
  readonly eager?: boolean;
  readonly save: (values: Values) => Promise<Saved>;
  readonly onSaved?: (saved: Saved, values: Values) => Promise<void> | void;
}

export interface ServerForm<Values> {
  readonly form: UseFormReturnType<Values>;
  /** For the `form` element itself. */
  readonly formProps: FormHTMLAttributes<HTMLFormElement> & {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly onSubmit: (event?: SyntheticEvent<HTMLFormElement>) => void;
  };
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** When what stands there was saved, in milliseconds; null where it was not, or was changed since. */
  readonly savedMs: number | null;
  readonly faultCount: number;
  /** Why it was not saved, where no field is at fault. */
  readonly failure: Error | null;
  /** Puts the fields back to what stood in them at first. */
  readonly clear: () => void;
}

/**
 * A form whose values the server takes. They stay as typed until it has taken them; while they are on their way, a
 * second tap sends nothing. Each fault stands at its field, and the first of them has the focus.
 */
export function useServerForm<Values extends object, Saved, Code extends string = string>({
  initialValues,
  faults,
  sayFault,
  refusedAt,
  eager = false,
  save,
  onSaved,
}: ServerFormInput<Values, Saved, Code>): ServerForm<Values> {
  const ref = useRef<HTMLFormElement>(null);
  const isUnderWay = useRef(false);
  const focusesFault = useRef(false);
  const say = (found: Faults<Code>, values: Values) =>
    Object.fromEntries(Object.entries(found).map(([field, code]) => [field, sayFault(code, field, values)]));
  const validate = (values: Values) => say(faults(values), values);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues,
    validate,
    clearInputErrorOnChange: !eager,
    onValuesChange: (values) => {
      if (!isUnderWay.current) saving.reset();
      if (eager) form.setErrors(validate(values));
    },
  });
  const saving = useMutation({
    mutationFn: save,
    networkMode: 'always',
    // What was typed may be a secret, or of a child: it stays no longer than the form.
    gcTime: 0,
    onSuccess: async (saved, values) => {
      form.resetDirty(values);
      await onSaved?.(saved, values);
    },
    onError: (error, values) => {
      focusesFault.current = true;
      form.setErrors(say(refusedAt(error, values), values));
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  useEffect(() => {
    if (!focusesFault.current) return;
    focusesFault.current = false;
    ref.current?.querySelector<HTMLElement>('[data-fault] input, [aria-invalid="true"]')?.focus();
  }, [form.errors]);
  const send = (values: Values) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    saving.mutate(values);
  };
  const showFault = () => {
    focusesFault.current = true;
  };
  const onSubmit = (event?: SyntheticEvent<HTMLFormElement>) => form.onSubmit(send, showFault)(event);
  const clear = () => {
    form.setValues(initialValues);
    form.resetDirty(initialValues);
  };
  const isDirty = form.isDirty();
  const faultCount = Object.keys(form.errors).length;
  return {
    form,
    formProps: { ref, noValidate: true, onSubmit },
    isDirty,
    isSaving: saving.isPending,
    savedMs: saving.isSuccess && !isDirty ? saving.submittedAt : null,
    faultCount,
    failure: faultCount === 0 ? saving.error : null,
    clear,
  };
}
