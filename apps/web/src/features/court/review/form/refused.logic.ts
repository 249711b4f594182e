import { ProblemError } from '@harborlight/client';
import { reviewFields, type ReviewDraft, type ReviewFaults, type ReviewField } from './review-draft.logic.js';

/** Where the form asks what the server calls by another name: the state is the need's, the rules follow the moment. */
const askedAt: Readonly<Record<string, ReviewField>> = {
  state: 'need',
  pack: 'moment',
  clockStart: 'custodyAt',
};

function fieldOf(path: string): ReviewField | null {
  const [head = ''] = path.split('.');
  return askedAt[head] ?? reviewFields.find((field) => field === head) ?? null;
}

/** The faults that a refusal names, at the fields of the form; empty where it names none of them. */
export function faultsOfRefusal(
  error: unknown,
  { token = '' }: Partial<Pick<ReviewDraft, 'token'>>,
): ReviewFaults {
  if (!(error instanceof ProblemError)) return {};
  // The board is the one that is open: of all that was asked for, only the token's request can be nowhere.
  if (error.code === 'not-found' && token.trim() !== '') return { token: error.code };
  const found: Partial<Record<ReviewField, string>> = {};
  for (const { field: path, code } of [...error.fields, ...error.reasons]) {
    const field = path === undefined ? null : fieldOf(path);
    if (field) found[field] ??= code;
  }
  return found;
}
