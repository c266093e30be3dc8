/**
 * What a young person is texted of their message home, once it is settled and where they may be texted. Each is sent in the name of the
 * worker who settled it, and shows nobody what it is about. *Gone* is said only of one that has.
 */
export const AFTER_HOME = {
	sent: 'Hi, your message has gone. You can text us back.',
	'not-sent': 'Hi, we did not pass your message on. Text us back and we can say why.',
} as const;
