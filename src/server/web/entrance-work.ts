import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { freshBytes } from '#server/fresh-bytes.ts';

/** At rest: a tenth of a second on a good phone, and less than one on the slowest that we know. */
const BITS_AT_REST = 10;
/** Never so much that a phone that is asked for it would be slower than the queue of those without a script. */
const MOST_BITS = 15;
/** A page that lies open for longer goes to the slower queue: nothing is lost by it. */
const LASTS_MS = 10 * 60_000;
/** More than are let in while one of them lasts, so that none is forgotten while it could be used again. */
const MOST_USED = 20_000;

const SHAPE = /^(\d{1,2})\.(\d{1,15})\.[\w-]{16}\.[\w-]{22}$/;

/**
 * Work that a script does for somebody who comes in, instead of a puzzle that they would have to solve: a number that
 * gives the hash of what was asked and itself so many zero bits in front. What is asked is signed, lasts for ten minutes and
 * counts once. Nothing is kept but what was used, in memory; another process knows none of it and sends it to the queue.
 *
 * @param harder how many bits more than at rest, by how hard it is being tried now
 * @example work.isDone(asked, '4711') // false: forged, over, used already, or not done; never an error
 */
export function entranceWork(monotonicMs: () => number) {
	/** Not from `freshBytes`: whoever knows this key makes work for themselves. */
	const key = randomBytes(32);
	const used = new Map<string, number>();
	const signed = (what: string) => createHmac('sha256', key).update(what).digest().subarray(0, 16).toString('base64url');
	const isOurs = (asked: string): boolean => {
		const at = asked.lastIndexOf('.');
		return timingSafeEqual(Buffer.from(asked.slice(at + 1)), Buffer.from(signed(asked.slice(0, at))));
	};
	const forgetOld = (now: number): void => {
		for (const [asked, until] of used) {
			if (until > now) break;
			used.delete(asked);
		}
	};
	return {
		ask(harder: number): string {
			const bits = Math.min(MOST_BITS, BITS_AT_REST + Math.max(0, harder));
			const what = `${bits}.${Math.ceil(monotonicMs()) + LASTS_MS}.${freshBytes(12).toString('base64url')}`;
			return `${what}.${signed(what)}`;
		},
		isDone(asked: string, answer: string): boolean {
			const [, bits, until] = SHAPE.exec(asked) ?? [];
			const now = monotonicMs();
			forgetOld(now);
			if (bits === undefined || !/^\d{1,9}$/.test(answer) || Number(until) <= now || used.size >= MOST_USED) return false;
			if (!isOurs(asked) || used.has(asked) || zeroBits(asked, answer) < Number(bits)) return false;
			used.set(asked, Number(until));
			return true;
		},
	};
}

function zeroBits(asked: string, answer: string): number {
	return Math.clz32(createHash('sha256').update(`${asked}.${answer}`).digest().readUInt32BE(0));
}
