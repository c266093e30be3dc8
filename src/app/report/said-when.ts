import type { Line } from '#app/conversation/lines.ts';
import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { calendarDate, dayAndMonth, timeOfDay, weekday } from '#core/clock/london.ts';

/** `4:05 pm`, or with its day when the talk began on another: `Wed 18 November, 9:20 am`. */
function when(at: Instant, beganAt: Instant): string {
	return calendarDate(at) === calendarDate(beganAt) ? timeOfDay(at) : `${weekday(at).slice(0, 3)} ${dayAndMonth(at)}, ${timeOfDay(at)}`;
}

/**
 * When a line was said and, where that was another time, when it was written (what may not be softened, 15). A line that
 * was changed keeps the time at which it was said: when it was changed is not when it was written.
 *
 * @example saidWhen(line, conversation.startedAt) // 4:05 pm, written 4:40 pm
 */
export function saidWhen(line: Pick<Line, 'saidAt' | 'writtenAt' | 'changedOn'>, beganAt: Instant): string {
	const said = when(line.saidAt, beganAt);
	const late = line.changedOn === null && minutesBetween(line.saidAt, line.writtenAt) >= 1;
	return late ? `${said}, written ${when(line.writtenAt, beganAt)}` : said;
}
