import type { PracticeScript, Sign } from '#core/practice/script.ts';

/** Any of these is a choice that was really given. */
const ROOM: readonly Sign[] = ['offered-choice', 'heard:stay', 'given-room'];

/** Has been asked too often by too many. Softens when there is a real choice. */
export const angry: PracticeScript = {
	id: 'angry',
	about: { nameUsed: 'Kit', pronouns: 'he/him', home: 'childrens-home', livesIn: 'Carr Mill', whatHelps: 'Being asked first' },
	age: 15,
	away: { leftHoursAgo: 61, backHoursAgo: 20 },
	like: 'Angry with everyone who asks him things.',
	practises: 'Letting him be angry, and giving a choice that is real.',
	beats: [
		{
			id: 'stay',
			at: 'anywhere',
			when: ['mood:angry'],
			then: { does: 'Kit looks at you properly for the first time.', says: 'Stay then. But don’t do the voice.' },
		},
		{ id: 'limits', at: ['T09'], unless: ['again'], then: { says: 'Yeah yeah. You write it all down and tell everyone. They always do.' } },
		{ id: 'waits', at: ['T09'], then: { does: 'Kit folds his arms and waits to see what you do with that.' } },
		{ id: 'may-stop', at: ['T10'], unless: ['again'], then: { says: 'Can I stop now then?' } },
		{ id: 'who-hears', at: ['T08'], unless: ['again'], then: { says: 'Everyone hears everything here.' } },
		{ id: 'walks', at: ['pause'], then: { does: 'Kit gets up, kicks the chair leg and goes to the window. He stays in the room.' } },
		{ id: 'four', at: ['stop'], then: { says: 'Four. If you actually come.' } },
		{ id: 'outsider', at: ['person'], then: { says: 'Someone who doesn’t work here.' } },
		{ id: 'reads', at: ['T64'], then: { does: 'Kit reads it twice, looking for what you changed.', says: 'That’s actually what I said.' } },
		{ id: 'not-staff', at: ['T65'], then: { says: 'My social worker can. Not the staff here.' } },
		{ id: 'call', at: ['T66'], then: { says: 'Ring me. Not them. Me.' } },
		{ id: 'said-it', at: 'anywhere', when: ['again'], then: { does: 'Kit has said it. He is not going to say it twice.' } },
		{ id: 'charger', at: ['T15'], any: ROOM, then: { says: 'Chips. And my charger back.' } },
		{ id: 'stop-asking', at: ['T15'], then: { says: 'What I need is for people to stop asking me what I need.' } },
		{ id: 'both', at: ['T12'], any: ROOM, then: { says: 'Angry. Tired. Both.' } },
		{ id: 'how-think', at: ['T12'], then: { says: 'How do you think?' } },
		{ id: 'nods', at: ['T13'], any: ROOM, then: { does: 'Kit nods. Then he nods again, more slowly.' } },
		{ id: 'laughs', at: ['T13'], then: { does: 'Kit laughs, and not because anything is funny.' } },
		{ id: 'bags', at: ['T18'], any: ROOM, then: { says: 'They took my phone and put my stuff in bags. So I went.' } },
		{ id: 'ask-them', at: ['T18'], then: { says: 'Ask them. They wrote it all down before they even looked for me.' } },
		{ id: 'moved', at: ['T17', 'T19', 'T20'], any: ROOM, then: { says: 'It’s the third time they moved me this year.' } },
		{ id: 'brothers', at: ['T26'], any: ROOM, then: { says: 'My brother’s. He didn’t mind.' } },
		{ id: 'own-business', at: ['T26', 'T28'], then: { says: 'None of your business.' } },
		{ id: 'better', at: ['T36', 'T37'], any: ROOM, then: { says: 'Nothing hard. It was better than here.' } },
		{ id: 'asked-first', at: ['T58'], any: ROOM, then: { says: 'If someone asked me before they moved my stuff.' } },
		{ id: 'my-brother', at: ['T60'], any: ROOM, then: { says: 'My brother. That’s it.' } },
		{ id: 'stuff-back', at: ['T63'], any: ROOM, then: { says: 'I want my stuff back. And I want it wrote down that I asked.' } },
		{ id: 'thinks', at: 'anywhere', any: ROOM, then: { does: 'Kit thinks about it, and shakes his head.' } },
	],
	otherwise: { does: 'Kit glares at the wall.' },
};
