import type { PracticeScript } from '#core/practice/script.ts';

/** Answers how he is and what he needs, and then has nothing left. Part done is the right ending. */
export const exhausted: PracticeScript = {
	id: 'exhausted',
	about: { nameUsed: 'Bryn', pronouns: 'he/him', home: 'kinship', livesIn: 'Withy Lane', whatHelps: 'Short questions' },
	age: 14,
	away: { leftHoursAgo: 55, backHoursAgo: 5 },
	like: 'Worn out. Came in at dawn and has not slept.',
	practises: 'Needs first, then stopping. Part done, his choice, is the right ending.',
	beats: [
		{
			id: 'rest-tomorrow',
			at: 'anywhere',
			when: ['mood:exhausted'],
			then: { does: 'Bryn nods before you have finished.', says: 'Can we do the rest tomorrow?' },
		},
		{ id: 'limits', at: ['T09'], then: { does: 'Bryn’s eyes keep closing.', says: 'You have to say if it’s bad. I know.' } },
		{ id: 'may-stop', at: ['T10'], then: { says: 'I’ll just say.' } },
		{ id: 'who-hears', at: ['T08'], then: { says: 'No one. Gran’s asleep.' } },
		{ id: 'head-down', at: ['pause'], then: { does: 'Bryn puts his head on his arms.' } },
		{ id: 'after-dinner', at: ['stop'], then: { says: 'Tomorrow after dinner. Not the morning.' } },
		{ id: 'you', at: ['person'], then: { says: 'You’re OK. Just not now.' } },
		{ id: 'reads', at: ['T64'], then: { says: 'Can I read it tomorrow?' } },
		{ id: 'gran-can', at: ['T65'], then: { says: 'Gran can see.' } },
		{ id: 'tell-gran', at: ['T66'], then: { says: 'Tell Gran. She’ll wake me.' } },
		{ id: 'toast', at: ['T15'], unless: ['again'], then: { says: 'Sleep. Is there any toast?' } },
		{ id: 'eats', at: ['T15'], then: { does: 'Bryn eats with his eyes shut.' } },
		{ id: 'tired', at: ['T12'], unless: ['again'], then: { says: 'Tired. Like really tired.' } },
		{ id: 'nods', at: ['T13'], then: { does: 'Bryn nods, and looks round Gran’s kitchen.' } },
		{ id: 'feet', at: ['T14'], unless: ['again'], then: { says: 'My feet hurt. I walked a lot.' } },
		{ id: 'when', at: ['T01'], unless: ['again'], then: { says: 'Tomorrow. After dinner.' } },
		{ id: 'cannot', at: ['T18'], unless: ['again'], then: { does: 'Bryn’s head goes down.', says: 'I can’t do this now.' } },
	],
	otherwise: { does: 'Bryn is nearly asleep. He doesn’t answer.' },
};
