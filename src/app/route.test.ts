import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, routeHash, type Route } from './route.ts';

const id = fc.string({ unit: 'grapheme', minLength: 1 });

test('every route is found again by its own address', () => {
  const routes: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom<Route>({ view: 'start' }, { view: 'privacy' }, { view: 'ranges' }, { view: 'answers' }),
    fc.record({ view: fc.constantFrom('set-up', 'practice', 'measure'), exerciseId: id }),
    fc.record({ view: fc.constantFrom('routine', 'edit-routine'), routineId: id }),
  );
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(routeHash(route))).toEqual(route);
    }),
  );
});

test.each(['#/set-up/%', '#/set-up/%E0%A4%A', '#/routine/%c0%ae', '#//', '#/__proto__', '#/constructor/x'])(
  'a garbled address is no trouble: %s',
  (hash) => {
    expect(parseRoute(hash)).toHaveProperty('view');
  },
);
