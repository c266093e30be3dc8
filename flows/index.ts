import { defineFlow, type Flow } from '#core/flow/define.ts';
import type { FlowSource } from '#core/flow/definition.ts';
import { helpline } from '#flows/helpline/v1/flow.ts';
import { returnHome } from '#flows/return-home/v1/flow.ts';
import { returnHomeYounger } from '#flows/return-home-younger/v1/flow.ts';

/** Every version of every flow that a conversation may still be pinned to, oldest version first. */
const SOURCES: readonly FlowSource[] = [returnHome, returnHomeYounger, helpline];

const FLOWS: readonly Flow[] = SOURCES.map(defineFlow);

/** Every registered flow, checked and compiled. A flow with a hard error stops the program when it starts. */
export function all(): readonly Flow[] {
	return FLOWS;
}

/**
 * The version that a new conversation begins on, or `undefined` for an unknown id.
 *
 * @example latest('return-home')?.ref // 'return-home@1'
 */
export function latest(id: string): Flow | undefined {
	return FLOWS.filter((flow) => flow.source.id === id).at(-1);
}

/**
 * The version that a conversation is pinned to.
 *
 * @example byRef('return-home/younger@1')
 */
export function byRef(ref: string): Flow | undefined {
	return FLOWS.find((flow) => flow.ref === ref);
}
