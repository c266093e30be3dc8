import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { Thread } from '#core/texting/thread.ts';

const MIDDLE = 12;
const RADIUS = 8;

/**
 * How much of the time in which somebody should have answered has gone by, as a disc that fills; a diamond once people were told. The same
 * stands beside it in words. Staff screens only: a young person never sees a clock.
 */
export function AgeClock({ thread, now }: { readonly thread: Thread; readonly now: Instant }) {
	const gone = shareGone(thread, now);
	return (
		<svg class="age-clock" aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
			{gone === null ? (
				<path d="M12 2 22 12 12 22 2 12z" fill="var(--way)" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
			) : (
				<>
					<circle cx={MIDDLE} cy={MIDDLE} r={RADIUS + 2} fill="none" stroke="currentColor" stroke-width="2" />
					<path d={slice(gone)} fill="currentColor" />
				</>
			)}
		</svg>
	);
}

/** From 0 to 1; null once it should have been answered. */
export function shareGone({ waitingSince, answerDueAt, timesTold }: Thread, now: Instant): number | null {
	if (timesTold > 0 || (answerDueAt !== null && answerDueAt <= now)) return null;
	if (waitingSince === null || answerDueAt === null) return 0;
	const whole = minutesBetween(waitingSince, answerDueAt);
	return whole <= 0 ? null : Math.min(1, Math.max(0, minutesBetween(waitingSince, now) / whole));
}

/** A slice of the disc from twelve o’clock on. */
function slice(share: number): string {
	const angle = 2 * Math.PI * Math.min(share, 0.999);
	const [x, y] = [MIDDLE + RADIUS * Math.sin(angle), MIDDLE - RADIUS * Math.cos(angle)].map((one) => one.toFixed(2));
	return `M${MIDDLE} ${MIDDLE}V${MIDDLE - RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z`;
}
