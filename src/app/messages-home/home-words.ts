import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';

export const whenAsked = ({ askedAt }: Pick<MessageHome, 'askedAt'>, now: Instant): string =>
	`Asked ${dayInWords(askedAt, now)}, ${timeOfDay(askedAt)}`;

/** How far one has come, for a list. Nothing is said to be sent that was not. */
export function homeStanding({ state, passedOn }: Pick<MessageHome, 'state' | 'passedOn'>): string {
	const became = passedOn === null ? 'Not passed on' : 'Passed on';
	return {
		asked: 'To be checked',
		checked: 'Checked. To be passed on',
		sent: `${became}. They do not know yet`,
		'not-sent': `${became}. They do not know yet`,
		told: `${became}, and they know`,
	}[state];
}

/** How somebody was reached. By hand, always. */
export const REACHED_BY = [
	{ value: 'telephone', label: 'By telephone' },
	{ value: 'text', label: 'By a text that I wrote by hand' },
	{ value: 'in-person', label: 'In person' },
	{ value: 'other', label: 'Another way' },
] as const;

/** How far the text that tells them has come. */
export const TELLING_STANDS: Readonly<Record<SentText['state'], string>> = {
	waiting: 'It waits to go.',
	sent: 'It has gone. Nobody knows yet whether it reached the phone.',
	delivered: 'It reached the phone, which is not yet read.',
	failed: 'It did not arrive. Tell them another way.',
	'not-sent': 'It was held back. Tell them another way.',
	'called-off': 'It was called off. Tell them another way.',
};
