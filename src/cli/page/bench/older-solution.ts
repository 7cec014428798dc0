import type { Pose, Results } from '@mediapipe/pose';
import type { ModelName } from '../../../core/pose/model.ts';
import { backAndForth } from './clip.ts';
import type { Contestant } from './contestant.ts';
import { drawFrames, visibleCanvas } from './drawn-frames.ts';

/** The script puts its class into the global scope. */
interface SolutionScope {
  readonly Pose: typeof Pose;
}

const COMPLEXITY = { lite: 0, full: 1, heavy: 2 } as const satisfies Record<ModelName, number>;

const loadScript = (url: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${url} did not load`));
    script.src = url;
    document.head.append(script);
  });

/** The older `@mediapipe/pose` as its package ships it, with its own defaults, drawing what it returns. */
export async function startOlderSolution(
  model: ModelName,
  urls: Readonly<Record<string, string>>,
  pictures: readonly ImageBitmap[],
): Promise<Contestant> {
  const urlOf = (file: string): string => urls[file] ?? file;
  const startedMs = performance.now();
  await loadScript(urlOf('pose.js'));
  const { Pose: Solution } = globalThis as unknown as SolutionScope;
  const solution = new Solution({ locateFile: urlOf });
  solution.setOptions({ modelComplexity: COMPLEXITY[model] });
  const sequence = backAndForth(pictures);
  // It takes elements only.
  const input = visibleCanvas(sequence.next().value);
  const output = visibleCanvas(sequence.next().value);
  let results: Results | undefined;
  solution.onResults((found) => {
    results = found;
  });
  const estimate = async () => {
    input.context.drawImage(sequence.next().value, 0, 0);
    await solution.send({ image: input.canvas });
    return () => {
      if (results !== undefined) output.context.drawImage(results.image, 0, 0);
      for (const { x, y } of results?.poseLandmarks ?? []) {
        output.context.fillRect(x * output.canvas.width, y * output.canvas.height, 4, 4);
      }
    };
  };
  (await estimate())();
  return {
    startMs: performance.now() - startedMs,
    run: (durationMs) => drawFrames(durationMs, estimate),
    close: () => {
      void solution.close();
      input.canvas.remove();
      output.canvas.remove();
    },
  };
}
