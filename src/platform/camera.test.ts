import { expect, test, vi } from 'vitest';
import { browserCameras } from './camera.ts';
import { CameraError } from './camera-error.ts';
import { trackStream } from './track-stream.ts';

/** A window whose cameras are the test's own. */
const page = (mediaDevices: unknown, isSecureContext = true): Window =>
  ({ navigator: { mediaDevices }, isSecureContext }) as unknown as Window;

const facing = { kind: 'facing', facing: 'user' } as const;

/** A camera made of a canvas, which is drawn on so that a picture comes. */
function stream(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  return canvas.captureStream(30);
}

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'no-camera'],
  ['OverconstrainedError', 'no-camera'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('%s from the browser means %s', async (name, code) => {
  const cause = new DOMException('said by the browser', name);
  const cameras = browserCameras(page({ getUserMedia: () => Promise.reject(cause) }));
  const error: unknown = await cameras.open(facing).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CameraError);
  expect(error).toMatchObject({ code, cause });
});

test('a page without cameras says whether its address is to blame', async () => {
  await expect(browserCameras(page(undefined, false)).open(facing)).rejects.toMatchObject({
    code: 'insecure-context',
  });
  await expect(browserCameras(page(undefined)).open(facing)).rejects.toMatchObject({ code: 'unsupported' });
});

test('asks for a picture only, and for the camera that was chosen', async () => {
  const getUserMedia = vi.fn<MediaDevices['getUserMedia']>(() => Promise.resolve(stream()));
  const camera = await browserCameras(page({ getUserMedia })).open({ kind: 'device', deviceId: 'abc' });
  expect(getUserMedia.mock.calls[0]?.[0]).toMatchObject({
    audio: false,
    video: { deviceId: { exact: 'abc' } },
  });
  camera.close();
});

test('lists cameras and no microphones', async () => {
  const devices = [
    { kind: 'audioinput', deviceId: 'm', label: 'Microphone' },
    { kind: 'videoinput', deviceId: 'c', label: 'Camera', groupId: 'g' },
  ];
  const cameras = browserCameras(
    page({ getUserMedia: () => undefined, enumerateDevices: () => Promise.resolve(devices) }),
  );
  expect(await cameras.list()).toEqual([{ deviceId: 'c', label: 'Camera' }]);
});

test('a camera that goes away by itself is unplugged; one that was closed is not', async () => {
  const opened = stream();
  const [track] = opened.getVideoTracks();
  const camera = await browserCameras(page({ getUserMedia: () => Promise.resolve(opened) })).open(facing);
  const onLost = vi.fn<(error: CameraError) => void>();
  camera.onLost = onLost;
  track?.dispatchEvent(new Event('ended'));
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  expect(onLost.mock.calls[0]?.[0]).toMatchObject({ code: 'unplugged' });

  camera.close();
  track?.dispatchEvent(new Event('ended'));
  expect(onLost).toHaveBeenCalledOnce();
  expect(track?.readyState).toBe('ended');
});

test.each([
  ['granted', 'unplugged'],
  ['prompt', 'refused'],
  ['denied', 'refused'],
])('a camera that goes away while its permission is %s was %s', async (state, code) => {
  const opened = stream();
  const browser = {
    isSecureContext: true,
    navigator: {
      mediaDevices: { getUserMedia: () => Promise.resolve(opened) },
      permissions: { query: () => Promise.resolve({ state }) },
    },
  } as unknown as Window;
  const camera = await browserCameras(browser).open(facing);
  const onLost = vi.fn<(error: CameraError) => void>();
  camera.onLost = onLost;
  opened.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  expect(onLost.mock.calls[0]?.[0]).toMatchObject({ code });
  camera.close();
});

test('hands out its pictures as a stream that ends when it is stopped, and can be had again', async () => {
  const camera = await browserCameras(page({ getUserMedia: () => Promise.resolve(stream()) })).open(facing);
  for (let time = 0; time < 2; time += 1) {
    const reader = camera.stream()?.getReader();
    camera.stop();
    for (;;) {
      const read = await reader?.read();
      read?.value?.close();
      if (read?.done !== false) {
        expect(read?.done).toBe(true);
        break;
      }
    }
  }
  camera.close();
  expect(camera.stream()).toBeNull();
});

test('has no stream where the browser cannot make one', () => {
  const [track] = stream().getVideoTracks();
  if (track === undefined) throw new Error('no track');
  const onOpen = vi.fn<(own: MediaStreamTrack) => void>();
  expect(trackStream(track, onOpen, {})).toBeNull();
  expect(onOpen).not.toHaveBeenCalled();
});
