import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, in a time that says nothing of where they differ or how long either is. */
export function sameSecret(given: string, wanted: string): boolean {
	return timingSafeEqual(digestOf(given), digestOf(wanted));
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
