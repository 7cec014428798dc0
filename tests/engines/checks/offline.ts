import { startStaticHost } from '../../e2e/static-host.ts';
import { holds, works, type Check } from '../check.ts';
import { until, Visit } from '../visit.ts';

/** Page, fonts, WebAssembly and two models, over the loopback address. */
const KEPT_MS = 120_000;

export const offline: Check = {
  name: 'After one visit it works without a network, from a host that sends no headers',
  async run(visit) {
    const host = await startStaticHost();
    const there = new Visit(visit.engine, host.address);
    await there.open();
    await until(
      'the page and its models on the device',
      () =>
        there.run(async () => {
          const cache = await caches.open('unwind-large-files');
          const files = (await cache.keys()).map(({ url }) => url);
          return files.some((url) => url.includes('landmarker_full')) && files.length >= 4;
        }),
      KEPT_MS,
    );
    await host.close();
    await there.engine.window.reload();
    await there.find({ role: 'headline' });
    await there.click({ role: 'button', name: 'See it with a recording' });
    await there.find({ role: 'main', name: 'Practice: Chair twist' });
    const model = await there.run(async () => {
      const cache = await caches.open('unwind-large-files');
      const kept = (await cache.keys()).find(({ url }) => url.includes('landmarker_full'));
      const answer = kept && (await fetch(kept.url));
      return answer?.ok === true && (await answer.arrayBuffer()).byteLength > 1_000_000;
    });
    holds('the model comes without a network', model);
    return works();
  },
};
