/** What the claim lists are called, for where the same claim stands in several of them. Handed down, as `Reader` is. */
import { createContext } from 'preact';
import type { Localised } from '../data/claim-list.ts';

/** List id → its title. A list without one is called by its id. */
export const ListNames = createContext<ReadonlyMap<string, Localised>>(new Map());
