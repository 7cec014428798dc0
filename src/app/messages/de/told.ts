import type { Told } from '../translation.ts';
import { guided } from './exercises/guided.ts';
import { measured } from './exercises/measured.ts';
import { simpler } from './exercises/simpler.ts';
import { sources } from './sources.ts';

export const told: Told = { exercises: { ...measured, ...simpler, ...guided }, sources };
