import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Locale } from '@harborlight/domain';
import { makeExhibit } from '@harborlight/contracts/operations';
import { client } from '../../../../shared/http/client.js';
import type { AskedReview } from '../form/review-draft.logic.js';

/** A paper that was made: it stands in this tab's memory until the page is left. */
export interface Paper {
  readonly stamp: string;
  readonly address: string;
}

/** Makes the paper, and opens it where the browser lets a page open one; otherwise the page offers it. */
export function usePaper(asked: AskedReview) {
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async (locale: Locale): Promise<Paper> => {
      const { file, header } = await client.download(makeExhibit, {
        body: { ...asked, tongue: locale, as: 'pdf' },
      });
      return { stamp: header('harborlight-stamp') ?? '', address: URL.createObjectURL(file) };
    },
    onSuccess: ({ address }) => void window.open(address),
    gcTime: 0,
  });
  const address = data?.address;
  useEffect(
    () => () => {
      if (address !== undefined) URL.revokeObjectURL(address);
    },
    [address],
  );
  return { make: mutate, making: isPending, paper: data ?? null, error };
}
