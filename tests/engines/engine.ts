/** What can be handed into the page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An element of the page, by the name the browser gave it. */
export type ElementName = string;

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Home' | 'End';

/** One window of a browser that is driven from outside, whatever the protocol. */
export interface EngineWindow {
  /** Resolves when the page has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page. It must use nothing around it. */
  run<Args extends readonly Json[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Lets a function in the page pick an element. It must use nothing around it. */
  pick<Args extends readonly Json[]>(
    work: (...args: Args) => Element | null,
    ...args: Args
  ): Promise<ElementName | null>;
  /** With the mouse, as a person would: what opens only by a gesture opens. */
  click(element: ElementName): Promise<void>;
  press(key: Key): Promise<void>;
  /** Hands a file of this machine to a file field. */
  chooseFile(element: ElementName, file: string): Promise<void>;
  /** The window as a PNG. */
  picture(): Promise<Buffer>;
}

export interface EngineOptions {
  /** Everything the page asks for goes through it. */
  readonly proxy?: string;
}

/** MediaPipe's WebAssembly writes what it merely tells to the same place as errors. */
export const isComplaint = (text: string): boolean => !/\bINFO: /.test(text);

/** A running browser with a new profile. */
export interface Engine {
  readonly version: string;
  readonly window: EngineWindow;
  /** Errors on the console so far; see `isComplaint`. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A kind of browser that may be installed here. */
export interface EngineKind {
  /** As on the command line. */
  readonly id: string;
  readonly name: string;
  /** How it was set up, for the report. */
  readonly about: string;
  /** Programs it needs that are not here; empty when it can start. */
  readonly missing: () => readonly string[];
  /** The command line that brings them. */
  readonly install: string;
  start(options: EngineOptions): Promise<Engine>;
}
