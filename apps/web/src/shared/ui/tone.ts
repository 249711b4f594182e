/** How something stands: it waits for somebody, it went well, or it is urgent. Never told by colour alone. */
export type Tone = 'waits' | 'good' | 'alarm';
