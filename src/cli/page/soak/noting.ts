/** Tells of every call of a function, or of everything a class makes, and changes nothing. What is missing stays missing. */
export function noting(
  owner: object,
  name: string,
  note: (result: unknown, args: readonly unknown[]) => void,
): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  const watched = new Proxy(original, {
    apply: (target, self, args: unknown[]): unknown => {
      const result: unknown = Reflect.apply(target, self, args);
      note(result, args);
      return result;
    },
    construct: (target, args: unknown[], newTarget): object => {
      const made = Reflect.construct(target, args, newTarget) as object;
      note(made, args);
      return made;
    },
  });
  Reflect.set(owner, name, watched);
}

/** As `noting`, for what a promise brings. */
export function notingLater(owner: object, name: string, note: (result: unknown) => void): void {
  noting(owner, name, (promise) => {
    if (promise instanceof Promise) promise.then(note, () => undefined);
  });
}
