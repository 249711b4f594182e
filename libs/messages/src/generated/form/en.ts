// Made from the catalogue by `nx compile @harborlight/messages`: change the message there.
import type { Messages } from '@lingui/core';

export const messages: Messages = {
  "saving": ["Saving…"],
  "unsaved": ["Not saved yet"],
  "notSaved": ["Not saved."],
  "faults": [["count","plural",{"one":["#"," field needs your attention."],"other":["#"," fields need your attention."]}]],
  "leaveTitle": ["Changes are not saved"],
  "leaveLead": ["What you typed will be lost."],
  "stay": ["Keep working"],
  "leave": ["Leave without saving"],
};
