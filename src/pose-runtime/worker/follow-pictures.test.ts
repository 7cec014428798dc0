import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowedPictures } from './follow-pictures.ts';

/** A stream the test writes into, and pictures that note when they are closed. */
function stream() {
  const closed: number[] = [];
  let put: (timestamp: number) => void = () => undefined;
  let end: () => void = () => undefined;
  const cancelled = vi.fn<() => void>();
  const pictures = new ReadableStream<VideoFrame>({
    start: (controller) => {
      put = (timestamp) =>
        controller.enqueue({ timestamp, close: () => closed.push(timestamp) } as unknown as VideoFrame);
      end = () => controller.close();
    },
    cancel: cancelled,
  });
  return { pictures, put, end, closed, cancelled };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('following a stream', () => {
  it('takes one picture after the other, and closes each', async () => {
    const { pictures, put, end, closed } = stream();
    const order: string[] = [];
    put(1);
    put(2);
    end();
    await new FollowedPictures(pictures).follow({
      picture: async ({ timestamp }) => {
        order.push(`begin ${timestamp}, closed ${closed.join()}`);
        await Promise.resolve();
      },
      waiting: () => undefined,
    });
    expect(order).toEqual(['begin 1, closed ', 'begin 2, closed 1']);
    expect(closed).toEqual([1, 2]);
  });

  it('tells that no picture comes, and only then', async () => {
    const { pictures, put, end } = stream();
    const waiting = vi.fn<() => void>();
    let go: () => void = () => undefined;
    const over = new FollowedPictures(pictures).follow({
      picture: () => new Promise((resolve) => (go = resolve)),
      waiting,
    });
    await vi.advanceTimersByTimeAsync(4100);
    expect(waiting).toHaveBeenCalledTimes(2);
    put(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting).toHaveBeenCalledTimes(2);
    go();
    end();
    await over;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the stream when a picture fails, and closes that picture', async () => {
    const { pictures, put, closed, cancelled } = stream();
    put(1);
    const followed = new FollowedPictures(pictures).follow({
      picture: () => Promise.reject(new Error('broken')),
      waiting: () => undefined,
    });
    await expect(followed).rejects.toThrow('broken');
    expect(closed).toEqual([1]);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('left, closes the picture that is still on its way without showing it', async () => {
    const { pictures, put, closed, cancelled } = stream();
    const followed = new FollowedPictures(pictures);
    const shown: number[] = [];
    let go: () => void = () => undefined;
    const over = followed.follow({
      picture: ({ timestamp }) => {
        shown.push(timestamp);
        return new Promise((resolve) => (go = resolve));
      },
      waiting: () => undefined,
    });
    put(1);
    await vi.advanceTimersByTimeAsync(0);
    followed.leave();
    put(2);
    go();
    await over;
    expect(shown).toEqual([1]);
    expect(closed).toEqual([1, 2]);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('left, does not wait for a camera that gives no more', async () => {
    const { pictures, cancelled } = stream();
    const followed = new FollowedPictures(pictures);
    const over = followed.follow({ picture: () => Promise.resolve(), waiting: () => undefined });
    followed.leave();
    await vi.advanceTimersByTimeAsync(300);
    await over;
    expect(cancelled).toHaveBeenCalled();
  });
});
