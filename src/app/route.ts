/** Which view the page shows. Lives behind the `#` so that any static host under any path can serve it. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'set-up'; readonly exerciseId: string }
  | { readonly view: 'practice'; readonly exerciseId: string }
  | { readonly view: 'measure'; readonly exerciseId: string }
  | { readonly view: 'ranges' }
  | { readonly view: 'routine'; readonly routineId: string }
  /** Without an id: a new one. */
  | { readonly view: 'edit-routine'; readonly routineId: string }
  | { readonly view: 'summary' }
  | { readonly view: 'history' }
  /** A set of the history. */
  | { readonly view: 'kept-set'; readonly setId: string }
  | { readonly view: 'replay' }
  | { readonly view: 'video' }
  /** What is kept on the device, and what never is. */
  | { readonly view: 'privacy' }
  /** A set that was recorded with somebody else, to see what practising is like. */
  | { readonly view: 'demo'; readonly demoId: string }
  /** What a person answered about their body, to change or erase. */
  | { readonly view: 'answers' };

export type ViewName = Route['view'];

/** What an address names; what is garbled in it names nothing that there is. */
function named(part: string): string {
  // Half a sign cannot be written into an address again.
  const whole = part.replace(/\p{Surrogate}/gu, '\ufffd');
  try {
    return decodeURIComponent(whole);
  } catch {
    return whole;
  }
}

/** The route a location's hash names. What it does not know leads to the start page. */
export function parseRoute(hash: string): Route {
  const [view = '', id = ''] = hash.replace(/^#?\/?/, '').split('/');
  switch (view) {
    case 'set-up':
    case 'practice':
    case 'measure':
      return id === '' ? { view: 'start' } : { view, exerciseId: named(id) };
    case 'routine':
      return id === '' ? { view: 'start' } : { view, routineId: named(id) };
    case 'demo':
      return { view, demoId: named(id) };
    case 'edit-routine':
      return { view, routineId: named(id) };
    case 'history':
      return id === '' ? { view } : { view: 'kept-set', setId: named(id) };
    case 'summary':
    case 'replay':
    case 'video':
    case 'answers':
    case 'ranges':
    case 'privacy':
      return { view };
    default:
      return { view: 'start' };
  }
}

/** The hash of a route, for links and for the address bar. */
export function routeHash(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#/';
    case 'set-up':
    case 'practice':
    case 'measure':
      return `#/${route.view}/${encodeURIComponent(route.exerciseId)}`;
    case 'kept-set':
      return `#/history/${encodeURIComponent(route.setId)}`;
    case 'demo':
      return `#/demo/${encodeURIComponent(route.demoId)}`;
    case 'routine':
    case 'edit-routine':
      return `#/${route.view}/${encodeURIComponent(route.routineId)}`;
    case 'summary':
    case 'history':
    case 'replay':
    case 'video':
    case 'answers':
    case 'ranges':
    case 'privacy':
      return `#/${route.view}`;
    default:
      return route satisfies never;
  }
}
