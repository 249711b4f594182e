const everyMs = 4_000;
const tones = [
  { hertz: 659, after: 0 },
  { hertz: 880, after: 0.22 },
] as const;
const toneSeconds = 0.2;
const loudness = 0.25;

function play(context: AudioContext): void {
  for (const { hertz, after } of tones) {
    const from = context.currentTime + after;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(loudness, from);
    volume.gain.exponentialRampToValueAtTime(0.001, from + toneSeconds);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + toneSeconds);
  }
}

/** Two soft tones, again and again until the returned function is called. */
export function chime(): () => void {
  // A browser without sound still shows who asks.
  if (!('AudioContext' in globalThis)) return () => undefined;
  const context = new AudioContext();
  const ring = () => context.state === 'running' && play(context);
  // A browser plays nothing before the page was touched: the first touch lets the sound through.
  const letThrough = () => void context.resume().then(ring);
  window.addEventListener('pointerdown', letThrough, { once: true });
  const timer = setInterval(ring, everyMs);
  ring();
  return () => {
    clearInterval(timer);
    window.removeEventListener('pointerdown', letThrough);
    void context.close();
  };
}
