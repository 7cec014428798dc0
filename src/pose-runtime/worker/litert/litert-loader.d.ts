declare module '@litertjs/core/wasm/litert_wasm_threaded_internal.js' {
  /** Emscripten's module factory. */
  const moduleFactory: unknown;
  export default moduleFactory;
}
