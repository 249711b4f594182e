import {
  IconCheck,
  IconDeviceCctv,
  IconDeviceMobileOff,
  IconDoor,
  IconDoorExit,
  IconHourglass,
  IconIdBadge2,
  IconLock,
  IconMapPinOff,
  IconMoonStars,
  IconPhone,
  IconShieldCheck,
  IconUserSearch,
  IconUserShield,
  IconUsersGroup,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { ConditionAnswer, ProtectiveFeature, WalkOut } from '@harborlight/domain';

export const walkOutIcons: Readonly<Record<WalkOut, Icon>> = {
  yes: IconDoorExit,
  delayed: IconHourglass,
  no: IconLock,
};

export const featureIcons: Readonly<Record<ProtectiveFeature, Icon>> = {
  'awake-night-staff': IconMoonStars,
  'staff-ratio-tonight': IconUsersGroup,
  'controlled-doors': IconDoor,
  'perimeter-and-cameras': IconDeviceCctv,
  'visitor-and-search-rules': IconIdBadge2,
  'phone-and-internet-policy': IconDeviceMobileOff,
  'night-security-person': IconUserShield,
  'police-response-agreement': IconShieldCheck,
  'missing-child-drill': IconUserSearch,
  'undisclosed-location': IconMapPinOff,
};

export const answerIcons: Readonly<Record<ConditionAnswer, Icon>> = {
  yes: IconCheck,
  call: IconPhone,
  no: IconX,
};
