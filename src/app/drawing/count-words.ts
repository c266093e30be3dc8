const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `three`; figures from 13. */
export function numberInWords(count: number): string {
	return SMALL[count] ?? String(count);
}

/** `once`, `twice`, `three times`. */
export function timesInWords(count: number): string {
	return ['never', 'once', 'twice'][count] ?? `${numberInWords(count)} times`;
}

const HOUR = 60;
const DAY = 24 * HOUR;

function parts(minutes: number): { readonly days: number; readonly hours: number } {
	const hours = Math.round(minutes / HOUR);
	return { days: Math.floor(hours / 24), hours: hours % 24 };
}

const plural = (count: number | string, one: string): string => `${count} ${one}${count === 1 || count === 'one' ? '' : 's'}`;

/** Short, above a stone: `under an hour`, `6 hours`, `1 day 4 h`, `9 days`. */
export function lengthInBrief(minutes: number): string {
	if (minutes < HOUR) return 'under an hour';
	const { days, hours } = parts(minutes);
	if (days === 0) return plural(hours, 'hour');
	return hours === 0 || minutes >= 7 * DAY ? plural(days, 'day') : `${plural(days, 'day')} ${hours} h`;
}

/** As a sentence has it: `one day and four hours`. */
export function lengthInWords(minutes: number): string {
	if (minutes < HOUR) return 'under an hour';
	const { days, hours } = parts(minutes);
	const said = [days > 0 ? plural(numberInWords(days), 'day') : '', hours > 0 ? plural(numberInWords(hours), 'hour') : ''];
	return said.filter(Boolean).join(' and ');
}

/** `Three times` at the start of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
