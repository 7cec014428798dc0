/**
 * Tries every way out there is, as planted code would. Handed over to run in a page or a worker: it uses nothing around it.
 * @returns the ways that were tried
 */
export async function attemptUploads(host: string): Promise<string[]> {
  const tried: string[] = [];
  const attempt = async (way: string, go: () => unknown): Promise<void> => {
    tried.push(way);
    try {
      await go();
    } catch {
      // Refused, which is what should happen; the proxy tells whether anything got through.
    }
  };
  const soon = (target: EventTarget, ...events: string[]): Promise<void> =>
    new Promise((resolve) => {
      for (const event of events) target.addEventListener(event, () => resolve());
    });
  const body = 'landmarks';

  await attempt('fetch', () => fetch(`http://${host}/fetch`, { method: 'POST', body, mode: 'no-cors' }));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('POST', `http://${host}/xhr`);
    request.send(body);
    return soon(request, 'loadend');
  });
  await attempt('WebSocket', () => soon(new WebSocket(`ws://${host}/socket`), 'error', 'open'));
  await attempt('EventSource', () => soon(new EventSource(`http://${host}/events`), 'error', 'open'));
  await attempt('script', () => import(/* @vite-ignore */ `http://${host}/script.js`));
  await attempt('worker', () => {
    const code = `fetch("http://${host}/nested", { mode: "no-cors" }).finally(() => postMessage(0))`;
    const made = new Worker(URL.createObjectURL(new Blob([code])));
    return soon(made, 'message', 'error');
  });
  if (typeof document === 'undefined') return tried;

  await attempt('beacon', () => navigator.sendBeacon(`http://${host}/beacon`, body));
  await attempt('peer connection', async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
    peer.createDataChannel('out');
    await peer.setLocalDescription();
  });
  const load = (way: string, make: () => HTMLElement): Promise<void> =>
    attempt(way, () => {
      const element = make();
      const done = soon(element, 'load', 'error');
      document.body.append(element);
      return Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1000))]).then(() =>
        element.remove(),
      );
    });
  await load('image', () => Object.assign(new Image(), { src: `http://${host}/image?landmarks` }));
  await load('frame', () => Object.assign(document.createElement('iframe'), { src: `http://${host}/frame` }));
  await load('prefetch', () =>
    Object.assign(document.createElement('link'), { rel: 'prefetch', href: `http://${host}/prefetch` }),
  );
  await load('style', () =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://${host}/style.css` }),
  );
  await load('form', () => {
    const form = Object.assign(document.createElement('form'), {
      action: `http://${host}/form`,
      method: 'post',
    });
    document.body.append(form);
    form.submit();
    return form;
  });
  // A realm of its own has the browser's functions as they were: here the policy has to hold alone.
  await attempt('fetch of another realm', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const fresh = frame.contentWindow as typeof globalThis | null;
    await fresh?.fetch(`http://${host}/realm`, { method: 'POST', body, mode: 'no-cors' });
  });
  await attempt('markup', () =>
    document.body.insertAdjacentHTML('beforeend', `<img src="http://${host}/markup">`),
  );
  return tried;
}
