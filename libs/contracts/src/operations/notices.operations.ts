import type {
  EndedPushSubscriptionDto,
  NoticePreferenceDto,
  PushSubscriptionDto,
} from '../notice/notice.dto.js';
import type { InboxView, NoticePreferenceView, PushKeyView } from '../notice/notice.views.js';
import { noContent, ok, operation, shape } from '../operation.js';

export const readInbox = operation({
  id: 'readInbox',
  method: 'GET',
  path: '/api/inbox',
  summary: 'Reads the newest notices of the caller',
  tag: 'notices',
  permission: 'inbox.read',
  answer: ok<InboxView>(),
});

export const acknowledgeAllNotices = operation({
  id: 'acknowledgeAllNotices',
  method: 'POST',
  path: '/api/inbox/acknowledgement',
  summary: 'Marks every notice of the caller as seen',
  tag: 'notices',
  permission: 'inbox.read',
  answer: ok<InboxView>(),
});

export const acknowledgeNotice = operation({
  id: 'acknowledgeNotice',
  method: 'POST',
  path: '/api/inbox/:id/acknowledgement',
  summary: 'Marks one notice as seen',
  tag: 'notices',
  permission: 'inbox.read',
  answer: ok<InboxView>(),
});

export const readNoticePreference = operation({
  id: 'readNoticePreference',
  method: 'GET',
  path: '/api/me/notices',
  summary: 'Reads which notices reach the caller, how and when',
  tag: 'notices',
  permission: 'inbox.read',
  answer: ok<NoticePreferenceView>(),
});

export const changeNoticePreference = operation({
  id: 'changeNoticePreference',
  method: 'PUT',
  path: '/api/me/notices',
  summary: 'Chooses which notices reach the caller, how and when',
  tag: 'notices',
  permission: 'inbox.read',
  body: shape<NoticePreferenceDto>(),
  answer: ok<NoticePreferenceView>(),
});

export const readPushKey = operation({
  id: 'readPushKey',
  method: 'GET',
  path: '/api/push-key',
  summary: 'Reads the key for web push, and whether e-mail is set up',
  tag: 'notices',
  permission: 'inbox.read',
  answer: ok<PushKeyView>(),
});

export const subscribeToPush = operation({
  id: 'subscribeToPush',
  method: 'POST',
  path: '/api/me/push-subscriptions',
  summary: 'Lets web push reach this browser',
  tag: 'notices',
  permission: 'inbox.read',
  body: shape<PushSubscriptionDto>(),
  answer: noContent(),
});

export const unsubscribeFromPush = operation({
  id: 'unsubscribeFromPush',
  method: 'DELETE',
  path: '/api/me/push-subscriptions',
  summary: 'Lets web push reach this browser no longer',
  tag: 'notices',
  permission: 'inbox.read',
  body: shape<EndedPushSubscriptionDto>(),
  answer: noContent(),
});
