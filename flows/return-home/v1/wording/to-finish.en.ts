import type { toFinishTopics } from '#flows/return-home/v1/questions/to-finish.ts';
import type { WordingOf } from '#flows/topic.ts';

export const toFinishWords: WordingOf<typeof toFinishTopics> = {
	T64: {
		topic: 'Checking what was written',
		worker: {
			ask: 'Here is what I wrote down. What should I change?',
			or: [],
			do: [
				'Read it out, or hand it over. Their words stay as they were; a change is added.',
				'If it can’t be shown, write down the reason.',
			],
		},
		'young-person': {
			ask: 'Here is what we wrote down. What should we change?',
			help: 'Change it, add to it, or say what you’d like left out. We can’t leave it out if someone could get hurt.',
		},
		text: "Before we finish: shall we check what we wrote down? Reply 1 it's right, 2 change something, 3 add something, 4 not now.",
		options: { right: 'That’s right', change: 'Change something', add: 'Add something', 'not-now': 'Not now' },
	},
	T65: {
		topic: 'Who they would like to see it',
		worker: {
			ask: 'Who would you like to see this? Who not?',
			or: ['Which part would you like kept from someone, and who?'],
			do: ['It is a wish. Say what you can keep to, and what you can’t.'],
		},
		'young-person': {
			ask: 'Who would you like to see this? Who not?',
			help: 'Pick who you would like to see it. Tell us who you would not. If we can’t do what you want, we’ll tell you and say why.',
		},
		text: "Who would you like to see this? Who not? Reply with any you would like: 1 my social worker, 2 my carers, 3 family, 4 school, 5 someone else, 6 not sure. If we can't do it, we'll say why.",
		options: {
			'social-worker': 'My social worker',
			carers: 'My carers',
			family: 'My family',
			school: 'School or college',
			other: 'Someone else',
			'not-sure': 'Not sure',
		},
	},
	T66: {
		topic: 'How they will hear',
		worker: {
			ask: 'How should we tell you what happens next? And when?',
			or: ['What’s a safe way, and a safe time?'],
			do: ['Promise a day, and a name.'],
		},
		'young-person': { ask: 'How should we tell you what happens next?', help: 'Tell us a good day and a safe time too.' },
		text: 'How should we tell you what happens next? Reply 1 text, 2 call, 3 meet, 4 through someone, 5 no need. What day and time is safe?',
		options: {
			text: 'Text me',
			call: 'Call me',
			meet: 'Meet me',
			'through-someone': 'Tell someone who will tell me',
			'no-need': 'No need to tell me',
		},
	},
	T67: {
		topic: 'How this talk was',
		worker: {
			ask: 'How was this for you? What should we do better?',
			or: [],
			do: ['Hand it over and look away. Your manager reads this. You see totals only.'],
		},
		'young-person': { ask: 'How was this talk for you?', help: 'What should we do better? You can say it straight.' },
		text: 'How was this talk for you? Reply 1 awful, 2 not good, 3 in between, 4 OK, 5 good. What should we do better?',
	},
	T68: {
		topic: 'Anything else',
		worker: {
			ask: 'What else would you like to say?',
			or: ['What did I not ask, that I should have?'],
		},
		'young-person': { ask: 'Is there anything else you want to say?', help: 'You can come back to us later, too.' },
		text: 'Is there anything else you want to say? You can come back to us later, too.',
	},
};
