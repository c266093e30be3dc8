import { defineFlow, type Flow } from '#core/flow/define.ts';
import { all } from '#flows/index.ts';
import { SMALL_FLOW } from '../support/small-flow.ts';

/** Every flow that a conversation may be pinned to, and the small one, which holds every kind of way on. */
export const REGISTERED_FLOWS: readonly Flow[] = [...all(), defineFlow(SMALL_FLOW)];
