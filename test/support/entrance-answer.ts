import { createHash } from 'node:crypto';

/** What the script of the entrance finds for what a page asks: see `src/device/islands/work.ts`. */
export function answerTo(asked: string): string {
	const bits = Number.parseInt(asked, 10);
	for (let answer = 0; ; answer += 1) {
		const hash = createHash('sha256').update(`${asked}.${answer}`).digest();
		if (Math.clz32(hash.readUInt32BE(0)) >= bits) return String(answer);
	}
}
