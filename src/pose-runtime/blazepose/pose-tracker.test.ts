import { expect, it, vi } from 'vitest';
import { HIPS, NETWORK_LANDMARKS, RIM } from './landmark-tensors.ts';
import { PoseTracker, type DetectorAnswer, type LandmarkAnswer, type Networks } from './pose-tracker.ts';

const PIXELS = { width: 640, height: 480, crop: (into: Float32Array) => into.fill(0) };

/** A person whose hips are in the middle of the picture; the detector counts from the last cell of its coarsest grid. */
function detected(sure: boolean): DetectorAnswer {
  const boxes = new Float32Array(2254 * 12);
  const scores = new Float32Array(2254).fill(-10);
  if (sure) scores[2253] = 10;
  const middle = (0.5 - 6.5 / 7) * 224;
  boxes.set([middle, middle, 100, 100, middle, middle, middle, middle - 56], 2253 * 12);
  return { boxes, scores };
}

/** All landmarks lie in the middle of the region, the circle's rim straight above. */
function looked(presence: number): LandmarkAnswer {
  const landmarks = new Float32Array(NETWORK_LANDMARKS * 5);
  for (let index = 0; index < NETWORK_LANDMARKS; index += 1) landmarks.set([128, 128, 0, 5, 5], 5 * index);
  landmarks.set([128, 128 - 128 / 1.25], 5 * RIM);
  landmarks.set([128, 128], 5 * HIPS);
  return {
    landmarks,
    world: new Float32Array(NETWORK_LANDMARKS * 3).fill(0.5),
    heatmap: new Float32Array(64 * 64 * NETWORK_LANDMARKS).fill(-10),
    presence,
    mask: new Float32Array(256 * 256),
  };
}

class FakeNetworks implements Networks {
  detections = 0;
  somebody = true;
  presence = 1;

  detect(): Promise<DetectorAnswer> {
    this.detections += 1;
    return Promise.resolve(detected(this.somebody));
  }

  landmarks(): Promise<LandmarkAnswer> {
    return Promise.resolve(looked(this.presence));
  }
}

it('places what the network sees in its region back in the picture', async () => {
  const person = await new PoseTracker(new FakeNetworks()).track(PIXELS, 0);
  expect(person?.image).toHaveLength(33);
  expect(person?.image[0]?.x).toBeCloseTo(320, 3);
  expect(person?.image[0]?.y).toBeCloseTo(240, 3);
  expect(person?.world[0]).toMatchObject({ x: 0.5, y: 0.5, z: 0.5 });
  // A quarter of the square around the picture, doubled, and a quarter more.
  expect(person?.region.sizePx).toBeCloseTo(2 * 160 * 1.25, 3);
});

it('searches for a person once and then follows them', async () => {
  const networks = new FakeNetworks();
  const tracker = new PoseTracker(networks);
  for (const timeMs of [0, 33, 66]) await tracker.track(PIXELS, timeMs);
  expect(networks.detections).toBe(1);
});

it('searches again when the person is gone, at every picture', async () => {
  const networks = new FakeNetworks();
  const tracker = new PoseTracker(networks);
  await tracker.track(PIXELS, 0);
  networks.presence = 0.2;
  expect(await tracker.track(PIXELS, 33)).toBeUndefined();
  expect(networks.detections).toBe(1);
  expect(await tracker.track(PIXELS, 66)).toBeUndefined();
  networks.presence = 1;
  expect(await tracker.track(PIXELS, 99)).toBeDefined();
  expect(networks.detections).toBe(3);
});

it('does not look for landmarks where the detector sees nobody', async () => {
  const networks = new FakeNetworks();
  networks.somebody = false;
  expect(await new PoseTracker(networks).track(PIXELS, 0)).toBeUndefined();
});

it('looks at the mirror image in the place where the person is, once they were found', async () => {
  const networks = new FakeNetworks();
  const tracker = new PoseTracker(networks);
  const crop = vi.fn((into: Float32Array) => into.fill(0));
  const picture = { width: 640, height: 480, crop };
  expect(await tracker.trackMirrored(picture, 0)).toBeUndefined();
  expect(crop).not.toHaveBeenCalled();
  const person = await tracker.track(picture, 0);
  const mirrored = await tracker.trackMirrored(picture, 0);
  expect(networks.detections).toBe(1);
  expect(mirrored?.image[0]?.x).toBeCloseTo(640 - (person?.image[0]?.x ?? 0), 3);
  expect(mirrored?.image[0]?.y).toBeCloseTo(person?.image[0]?.y ?? 0, 3);
  networks.presence = 0.2;
  expect(await tracker.trackMirrored(picture, 10)).toBeUndefined();
});
