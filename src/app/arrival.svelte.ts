export type ArrivalState<Value> =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'failed'; readonly cause: unknown };

/**
 * What a promise brings, as a state that a view can show. Used in place of Svelte's `{#await}`, which goes on with the
 * effect it was in and so lets the writes of every arrival gather in a list that nothing empties: a page that is open
 * for a day of exercises would grow.
 */
export class Arrival<Value> {
  #state = $state.raw<ArrivalState<Value>>({ kind: 'awaited' });

  constructor(promise: Promise<Value>) {
    promise.then(
      (value) => (this.#state = { kind: 'here', value }),
      (cause: unknown) => (this.#state = { kind: 'failed', cause }),
    );
  }

  get state(): ArrivalState<Value> {
    return this.#state;
  }
}
