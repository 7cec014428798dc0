/**
 * What the lasting sound says. `pace`: a low pitch that rises on the way out and falls on the way back. `breath`: air
 * that swells while breathing in and ebbs while breathing out.
 */
export interface Following {
  readonly kind: 'pace' | 'breath';
  /** 0: at rest, or the breath all out. 1: at the target, or the breath all in. */
  readonly share: number;
}

export interface FollowSound {
  /** Glides to a new place; null lets the sound die away. */
  to(following: Following | null): void;
}

/** C3 at rest, a fifth higher at the target. */
const LOW_HERTZ = 130.8;
const FIFTH = 1.5;
/** Air is heard darker when the breath is out. */
const AIR_HERTZ = [260, 620] as const;
const PACE_LOUDNESS = 0.085;
const AIR_LOUDNESS = 0.16;
const GLIDE_SEC = 0.08;
const FADE_SEC = 0.35;
/** A loop of noise long enough that nobody hears it come round. */
const NOISE_SEC = 4;

/** The soft sound under a movement. Starts silent; nothing plays until it is told where to be. */
export function follow(context: BaseAudioContext, into: AudioNode): FollowSound {
  const pace = paceVoice(context, into);
  const air = airVoice(context, into);
  return {
    to(following) {
      const now = context.currentTime;
      const share = following === null ? 0 : Math.min(1, Math.max(0, following.share));
      pace(following?.kind === 'pace' ? share : null, now);
      air(following?.kind === 'breath' ? share : null, now);
    },
  };
}

type Voice = (share: number | null, now: number) => void;

function paceVoice(context: BaseAudioContext, into: AudioNode): Voice {
  const level = context.createGain();
  level.gain.value = 0;
  level.connect(into);
  // A triangle under a soft octave: a small loudspeaker still carries the octave.
  const bars = (
    [
      ['triangle', 1, 0.7],
      ['sine', 2, 0.5],
    ] as const
  ).map(([type, multiple, share]) => {
    const bar = context.createOscillator();
    const part = context.createGain();
    bar.type = type;
    bar.frequency.value = LOW_HERTZ * multiple;
    part.gain.value = share;
    bar.connect(part).connect(level);
    bar.start();
    return { bar, multiple };
  });
  return (share, now) => {
    level.gain.setTargetAtTime(share === null ? 0 : PACE_LOUDNESS, now, FADE_SEC);
    if (share === null) return;
    for (const { bar, multiple } of bars) {
      bar.frequency.setTargetAtTime(LOW_HERTZ * multiple * FIFTH ** share, now, GLIDE_SEC);
    }
  };
}

function airVoice(context: BaseAudioContext, into: AudioNode): Voice {
  const level = context.createGain();
  const filter = context.createBiquadFilter();
  const noise = context.createBufferSource();
  noise.buffer = noiseLoop(context);
  noise.loop = true;
  filter.type = 'bandpass';
  filter.Q.value = 0.8;
  filter.frequency.value = AIR_HERTZ[0];
  level.gain.value = 0;
  noise.connect(filter).connect(level).connect(into);
  noise.start();
  return (share, now) => {
    const swell = share === null ? 0 : AIR_LOUDNESS * (0.15 + 0.85 * share);
    level.gain.setTargetAtTime(swell, now, share === null ? FADE_SEC : GLIDE_SEC);
    if (share === null) return;
    filter.frequency.setTargetAtTime(AIR_HERTZ[0] + (AIR_HERTZ[1] - AIR_HERTZ[0]) * share, now, GLIDE_SEC);
  };
}

/** The same noise every time, so that a rendering can be compared: a linear congruential generator. */
function noiseLoop(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, Math.round(NOISE_SEC * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[i] = state / 2 ** 31 - 1;
  }
  return buffer;
}
