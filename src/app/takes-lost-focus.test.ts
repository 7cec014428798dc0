import { expect, test } from 'vitest';
import { takesLostFocus } from './takes-lost-focus.ts';

const added = (tag: string): HTMLElement => {
  const element = document.createElement(tag);
  element.tabIndex = -1;
  document.body.append(element);
  return element;
};

test('takes the keyboard when nobody has it, and only then', () => {
  const gone = added('button');
  gone.focus();
  gone.remove();
  const stays = added('button');
  takesLostFocus(stays);
  expect(document.activeElement).toBe(stays);
  const other = added('div');
  takesLostFocus(other);
  expect(document.activeElement).toBe(stays);
  stays.remove();
  other.remove();
});
