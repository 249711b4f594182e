import type { InboxView, NoticeView } from '@harborlight/contracts';
import type { Permission } from '@harborlight/domain';

/** The page on which a notice is dealt with. */
export type Destination =
  | { readonly page: 'asked'; readonly offer?: string }
  | { readonly page: 'request'; readonly id: string }
  | { readonly page: 'requests' | 'arriving' | 'find' | 'shelter' | 'docket' | 'board' };

type May = (permission: Permission) => boolean;

/** Where a notice leads whoever may do these things on its board; null where there is nothing for them to do. */
export function destinationOf({ kind, subjectId }: NoticeView, may: May): Destination | null {
  switch (kind) {
    case 'offer':
    case 'offer-withdrawn':
      if (!may('offer.answer')) return null;
      return { page: 'asked', ...(kind === 'offer' && subjectId !== null && { offer: subjectId }) };
    case 'answer':
    case 'escalation':
      if (!may('request.read')) return null;
      return subjectId === null ? { page: 'requests' } : { page: 'request', id: subjectId };
    case 'hold-ending':
    case 'hold-ended':
      return may('request.read') ? { page: 'requests' } : null;
    case 'arrival-late':
      if (may('request.read')) return { page: 'requests' };
      return may('offer.answer') ? { page: 'arriving' } : null;
    case 'watch-hit':
      return { page: may('request.write') ? 'find' : 'board' };
    case 'alternative-open':
      return { page: may('docket.read') ? 'docket' : 'board' };
    case 'watch-confirm':
      return may('docket.read') ? { page: 'docket' } : null;
    case 'still-right':
      return may('vacancy.write') ? { page: 'shelter' } : null;
  }
}

/** The inbox once these notices, or all of them, were acknowledged: shown before the server has said so. */
export function acknowledged(inbox: InboxView, at: string, ids?: readonly string[]): InboxView {
  const notices = inbox.notices.map((notice) =>
    notice.acknowledgedAt === null && (ids?.includes(notice.id) ?? true)
      ? { ...notice, acknowledgedAt: at }
      : notice,
  );
  const now = notices.filter(({ acknowledgedAt }) => acknowledgedAt === at).length;
  return { waiting: ids ? Math.max(0, inbox.waiting - now) : 0, notices };
}
