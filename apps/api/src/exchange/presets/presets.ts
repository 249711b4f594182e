import type { Preset } from '../preset.js';
import { torontoDaily } from './toronto-daily.js';

export const presets: readonly Preset[] = [torontoDaily];

export const presetNamed = (name: string): Preset | undefined =>
  presets.find((preset) => preset.name === name);
