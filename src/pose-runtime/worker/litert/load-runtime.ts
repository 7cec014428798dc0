import { loadLiteRt, type LiteRt } from '@litertjs/core';
import moduleFactory from '@litertjs/core/wasm/litert_wasm_threaded_internal.js';
import threadUrl from '@litertjs/core/wasm/litert_wasm_threaded_internal.js?url';
import wasmUrl from '@litertjs/core/wasm/litert_wasm_threaded_internal.wasm?url';
import { PoseRuntimeError } from '../../runtime.ts';

/** Where LiteRT looks for what its loader script would have left behind. */
interface LoaderScope {
  ModuleFactory?: unknown;
  Module?: unknown;
  importScripts: (...urls: string[]) => void;
}

let loading: Promise<LiteRt> | undefined;

/**
 * LiteRT.js with threads. It asks for its loader with `importScripts`, which a module worker has in name only: the loader
 * comes in as a module here, and the request is left without effect.
 */
export function loadRuntime(): Promise<LiteRt> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LiteRt> {
  const scope = globalThis as unknown as LoaderScope;
  const { importScripts } = scope;
  const absolute = (url: string): string => new URL(url, self.location.href).href;
  scope.ModuleFactory = moduleFactory;
  scope.Module = {
    locateFile: () => absolute(wasmUrl),
    mainScriptUrlOrBlob: absolute(threadUrl),
    // What it says about its accelerators is for those who build it.
    print: () => undefined,
    printErr: () => undefined,
  };
  scope.importScripts = () => undefined;
  // It would make a policy of its own for every thread's script. Without, the page's own one looks at their addresses.
  Object.defineProperty(globalThis, 'trustedTypes', { value: undefined });
  try {
    return await loadLiteRt('./', { threads: true });
  } catch (error) {
    throw new PoseRuntimeError('wasm-blocked', 'The pose runtime could not be loaded.', { cause: error });
  } finally {
    scope.importScripts = importScripts;
  }
}
