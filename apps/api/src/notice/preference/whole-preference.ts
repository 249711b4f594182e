import { defaultNoticePreference, type NoticePreference } from '@harborlight/domain';

/** What a person chose, and the defaults for what they never chose or could not choose yet. */
export const wholePreference = (chosen: Partial<NoticePreference> | null): NoticePreference => ({
  ...defaultNoticePreference,
  ...chosen,
  kinds: { ...defaultNoticePreference.kinds, ...chosen?.kinds },
});
