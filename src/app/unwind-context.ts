import { createContext } from 'svelte';
import type { Unwind } from './unwind.svelte.ts';

export const [getUnwind, setUnwind] = createContext<Unwind>();
