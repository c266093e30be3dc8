import type { TextReads } from '#app/texting/kept-ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { MemoryState } from './memory-state.ts';
import { type KeptNumber, type KeptRow, saidIn, senderIn } from './memory-texting.ts';

export function memoryTexts(state: MemoryState): TextReads {
	const numbers = () => [...state.numbers.values()];
	return {
		numberOf: async (project, sender) => {
			const found = state.numbers.get(state.senders.get(senderIn(project, sender)) ?? '');
			return found && numberFrom(found);
		},
		isKept: async (project, text) => state.said.has(saidIn(project, text)),
		numbersOf: async (project, youngPerson) =>
			numbers()
				.filter((one) => one.project === project && one.youngPerson === youngPerson)
				.map(numberFrom),
		of: async (project, youngPerson) =>
			state.texts
				.those(youngPerson)
				.filter((one) => one.project === project)
				.map(textFrom),
		concernsIn: async (project, youngPerson) =>
			[...state.concerns.values()].filter((one) => one.project === project && one.youngPerson === youngPerson && one.text !== undefined)
				.length,
		alertsOf: async (project, youngPerson) => {
			const said = [...state.concerns.values()].filter((one) => one.youngPerson === youngPerson && one.text !== undefined);
			return [...state.alerts.values()]
				.filter((alert) => alert.project === project && said.some((one) => one.alert === alert.id))
				.map((alert) => ({
					alert,
					concerns: said.filter((one) => one.alert === alert.id),
					trail: [...state.trail.values()].filter((line) => line.alert === alert.id),
				}));
		},
		claimLooks: async (project, { now, limit, leaseSeconds }) => {
			const free = numbers().filter((one) => one.project === project && one.lookAt !== null && (one.lockedUntil ?? '') <= now);
			const taken = free.slice(0, limit);
			for (const one of taken) state.numbers.set(one.id, { ...one, lockedUntil: addMinutes(now, leaseSeconds / 60) });
			return taken.map(({ id }) => id);
		},
		toLookAt: async (project, id) => {
			const found = state.numbers.get(id);
			if (found?.project !== project) return undefined;
			const its = state.texts.those(id);
			const waiting = new Set(its.filter(({ lookedAt }) => lookedAt === null).map((text) => text.id));
			return { number: numberFrom(found), texts: its.map(textFrom), waiting };
		},
	};
}

export function numberFrom({ sender: _sender, lookAt: _lookAt, lockedUntil: _lock, ...number }: KeptNumber) {
	return number;
}

export const textFrom = ({ lookedAt: _lookedAt, handledAt: _handledAt, ...text }: KeptRow) => text;
