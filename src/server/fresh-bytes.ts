import { randomBytes } from 'node:crypto';

const PORTION = 4_096;

let portion = Buffer.alloc(0);

/**
 * Random bytes of the system's own generator, each handed out once. They are fetched in larger portions, because asking
 * the system costs more than what is asked for. For ids and nonces; a key or a secret asks for itself.
 *
 * @example freshBytes(16)
 */
export function freshBytes(count: number): Buffer {
	if (portion.length < count) portion = randomBytes(Math.max(PORTION, count));
	const bytes = portion.subarray(0, count);
	portion = portion.subarray(count);
	return bytes;
}
