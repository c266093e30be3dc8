import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';

const MOST = 6;
const WITHIN_MINUTES = 60;

/**
 * How many codes and tests one person sends: six in an hour, so that nobody’s telephone is made to ring by guessing numbers.
 * In memory: whoever starts the server anew has other ways.
 */
export function codeLimit(): (staff: StaffId, now: Instant) => boolean {
	const sent = new Map<StaffId, readonly Instant[]>();
	return (staff, now) => {
		const lately = (sent.get(staff) ?? []).filter((at) => addMinutes(at, WITHIN_MINUTES) > now);
		if (lately.length >= MOST) return false;
		sent.set(staff, [...lately, now]);
		return true;
	};
}
