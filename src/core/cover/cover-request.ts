import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { RotaChange } from './rota-change.ts';

/** Somebody asks somebody else to take hours, perhaps for hours of theirs. It is accepted whole, or nothing moves. */
export type CoverRequest = {
	/** The first change of it: names it in a form. */
	readonly id: string;
	readonly asks: StaffId;
	readonly asked: StaffId;
	readonly askedAt: Instant;
	/** Hours that whoever is asked would take. */
	readonly gives: readonly RotaChange[];
	/** Hours of theirs that whoever asks would take in return; empty unless it is a swap. */
	readonly takes: readonly RotaChange[];
};

/** Every request that waits for an answer, the earliest hours first. */
export function requestsOf(changes: readonly RotaChange[]): readonly CoverRequest[] {
	const waiting = changes.filter(({ kind, acceptedAt, withdrawnAt }) => kind !== 'away' && acceptedAt === null && withdrawnAt === null);
	const given = waiting.filter(({ swapWith }) => swapWith === null);
	const heads = given.filter((one, at) => given.findIndex((other) => isOneRequest(one, other)) === at);
	return heads.flatMap((head) => {
		const gives = given.filter((other) => isOneRequest(head, other));
		const ids = gives.map(({ id }) => id);
		const takes = waiting.filter(({ swapWith }) => swapWith !== null && ids.includes(swapWith));
		const { id, askedBy: asks, askedAt, staff: asked } = head;
		return asked === null ? [] : [{ id, asks, asked, askedAt, gives, takes }];
	});
}

/** What was asked of the same person in one go has one moment. */
function isOneRequest(a: RotaChange, b: RotaChange): boolean {
	return a.askedAt === b.askedAt && a.askedBy === b.askedBy && a.staff === b.staff;
}

/** Every change of a request. */
export const changesOf = ({ gives, takes }: CoverRequest): readonly string[] => [...gives, ...takes].map(({ id }) => id);

/**
 * Every change that was made in one go with this one: both halves of a night, both sides of a swap. What was done together is
 * undone together, so that nobody is left with half of it.
 */
export function togetherWith(changes: readonly RotaChange[], one: RotaChange): readonly RotaChange[] {
	const people = (change: RotaChange): string => [change.askedBy, change.staff ?? ''].sort().join();
	return changes.filter((other) => other.askedAt === one.askedAt && people(other) === people(one) && other.withdrawnAt === null);
}
