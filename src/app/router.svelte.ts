import { parseRoute, routeHash, type Route } from './route.ts';

/** Keeps the address bar, the back button and the shown view together. */
export class Router {
  #current = $state.raw<Route>({ view: 'start' });
  readonly #window: Window;
  /** Told of every route after it has become the current one. */
  onChange: ((route: Route) => void) | null = null;

  constructor(page: Window) {
    this.#window = page;
    this.#current = parseRoute(page.location.hash);
    page.addEventListener('popstate', this.#read);
  }

  get current(): Route {
    return this.#current;
  }

  /** Shows a view as a new step in the history. */
  go(route: Route): void {
    this.#window.history.pushState(null, '', routeHash(route));
    this.#read();
  }

  /** Shows a view in place of the current step, so that "back" does not return to it. */
  replace(route: Route): void {
    this.#window.history.replaceState(null, '', routeHash(route));
    this.#read();
  }

  close(): void {
    this.#window.removeEventListener('popstate', this.#read);
  }

  readonly #read = (): void => {
    this.#current = parseRoute(this.#window.location.hash);
    this.onChange?.(this.#current);
  };
}
