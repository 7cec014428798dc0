import { afterEach, expect, it, vi } from 'vitest';
import { PoseRuntimeError } from '../runtime.ts';
import { needsWasm } from './needs-wasm.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As an error's code, so that no other error passes for it. */
function codeThrown(): string | undefined {
  try {
    needsWasm();
  } catch (error) {
    return error instanceof PoseRuntimeError ? error.code : String(error);
  }
  return undefined;
}

it('is content where WebAssembly runs', () => {
  expect(codeThrown()).toBeUndefined();
});

it('says so where WebAssembly was taken away', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(codeThrown()).toBe('wasm-blocked');
});

it('says so where a policy refuses to compile', () => {
  const Module = vi.fn(function refuse() {
    throw new WebAssembly.CompileError("blocked: 'wasm-unsafe-eval' is not an allowed source of script");
  });
  vi.stubGlobal('WebAssembly', { CompileError: WebAssembly.CompileError, Module });
  expect(codeThrown()).toBe('wasm-blocked');
});
