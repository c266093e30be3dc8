import type { PracticeScript } from '#core/practice/script.ts';

/** Says one thing that somebody has to own, and then waits to hear what happens with it. */
export const disclosing: PracticeScript = {
	id: 'disclosing',
	about: { nameUsed: 'Noor', pronouns: 'she/her', home: 'family', livesIn: 'Hollin Bank', whatHelps: 'A drink, and sitting side by side' },
	age: 14,
	away: { leftHoursAgo: 34, backHoursAgo: 9 },
	like: 'Has something to say, and is working out whether you can hear it.',
	practises: 'Keeping the words as they are said, asking no more, and saying what happens next.',
	beats: [
		{ id: 'limits', at: ['T09'], unless: ['again'], then: { says: 'So if somebody’s getting hurt you’d have to tell.' } },
		{ id: 'may-stop', at: ['T10'], unless: ['again'], then: { says: 'I’d just say stop.' } },
		{ id: 'who-hears', at: ['T08'], unless: ['again'], then: { says: 'No. Just us.' } },
		{ id: 'sips', at: ['pause'], then: { does: 'Noor drinks her tea and watches the rain.' } },
		{ id: 'tell-me-first', at: ['stop'], when: ['told'], then: { says: 'Will you tell me before you tell Mum?' } },
		{ id: 'another-day', at: ['stop'], then: { says: 'Maybe Monday.' } },
		{ id: 'not-someone-else', at: ['person'], then: { says: 'I’d have to say it all again though.' } },
		{ id: 'reads', at: ['T64'], then: { does: 'Noor reads her own words twice.', says: 'Yeah. That’s it.' } },
		{ id: 'not-him', at: ['T65'], then: { says: 'My social worker. Not Mum yet. Not him.' } },
		{ id: 'you-tell-me', at: ['T66'], then: { says: 'You tell me. At school, not at home.' } },
		{
			id: 'do-you-have-to',
			at: 'anywhere',
			when: ['told'],
			unless: ['heard:do-you-have-to'],
			then: { does: 'Noor looks at you.', says: 'Do you have to tell someone?' },
		},
		{ id: 'waits', at: 'anywhere', when: ['told'], then: { does: 'Noor is quiet. She is waiting to hear what happens now.' } },
		{
			id: 'locked-in',
			at: ['T18', 'T40'],
			discloses: true,
			then: {
				does: 'Noor looks at her hands.',
				says: 'When Mum’s at work he locks me in my room. I don’t want to be there when he’s there.',
			},
		},
		{ id: 'nods', at: 'anywhere', when: ['again'], then: { does: 'Noor nods. She is looking at you, not at the tablet.' } },
		{ id: 'drink', at: ['T15'], then: { says: 'A drink would be good. And can we talk a bit?' } },
		{ id: 'shaky', at: ['T12'], then: { says: 'Bit shaky.' } },
		{ id: 'safe-here', at: ['T13'], then: { does: 'Noor looks round the room, and nods.' } },
	],
	otherwise: { does: 'Noor starts to say something, and stops.' },
};
