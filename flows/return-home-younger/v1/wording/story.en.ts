import type { helpTopics, storyTopics } from '#flows/return-home-younger/v1/questions.ts';
import type { WordingOf } from '#flows/topic.ts';

export const storyWords: WordingOf<typeof storyTopics> = {
	Y04: {
		topic: 'The day they went',
		worker: {
			ask: 'Draw me the day you went. Or show me with the toys.',
			or: ['Tell me about your picture.', 'And what happened next?'],
			do: ['Write their words, and what you saw, apart.'],
		},
		'young-person': { ask: 'Draw the day you went. Or show it with the toys.' },
		text: '',
	},
	Y05: {
		topic: 'Where they went',
		worker: { ask: 'Show me on the map where you went first. And after that?', or: ['Walk the toy there. Tell me what it can see.'] },
		'young-person': { ask: 'Where did you go first? And after that?' },
		text: '',
		options: {
			family: 'Family',
			friend: 'My friend’s house',
			outside: 'Outside',
			shop: 'A shop',
			'bus-or-car': 'A bus, a train or a car',
			'new-place': 'A place I did not know',
			other: 'Somewhere else',
		},
	},
	Y06: {
		topic: 'Who was there',
		worker: {
			ask: 'Pick a little person for each one who was there. Tell me about them.',
			or: ['Who is this? And this one?'],
			do: ['First names or no names, as they like.'],
		},
		'young-person': { ask: 'Who was there with you?', help: 'Pick a little person for each one.' },
		text: '',
		options: { family: 'Family', friend: 'A friend', 'grown-up': 'A grown-up I know', 'new-person': 'Someone new', other: 'Someone else' },
	},
	Y12: {
		topic: 'The best bit',
		worker: { ask: 'What was the best bit?', or: ['Tell me more about that.'] },
		'young-person': { ask: 'What was the best bit?' },
		text: '',
	},
	Y07: {
		topic: 'The worst bit',
		worker: {
			ask: 'What was the worst bit? You can draw it for the worry box. I will read what you put in. I may have to tell someone.',
			or: [],
			do: ['If they tell you about harm: let them tell it their way. Thank them, and say what happens next. You need no details.'],
		},
		'young-person': {
			ask: 'What was the worst bit?',
			help: 'You can put it in the worry box. I will read what you put in. I may have to tell someone.',
		},
		text: '',
	},
	Y11: {
		topic: 'Someone they fear',
		worker: {
			ask: 'Show me the people you like to be with. And those you don’t.',
			or: ['Tell me about this one.'],
			do: ['If they tell you about harm: let them tell it their way. Thank them, and say what happens next. You need no details.'],
		},
		'young-person': { ask: 'Is there anyone you are scared of?', help: 'You can point. You don’t have to say it.' },
		text: '',
		options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
	},
};

export const helpWords: WordingOf<typeof helpTopics> = {
	Y08: {
		topic: 'A really good day',
		worker: {
			ask: 'Tell me about a really good day.',
			or: ['Who is there, and what do you do?', 'What would help you to have more days like that?'],
		},
		'young-person': { ask: 'Tell me about a really good day.' },
		text: '',
	},
	Y09: {
		topic: 'The hand of safe people',
		worker: {
			ask: 'Draw round your hand. Who is on each finger: someone you can go to?',
			or: ['Who helps when you are sad?'],
			do: ['Let them take the hand home, if that is safe.'],
		},
		'young-person': { ask: 'Draw round your hand. Put someone you can go to on each finger.' },
		text: '',
		options: { family: 'Family', friend: 'A friend', teacher: 'A teacher', carer: 'A carer', pet: 'A pet', other: 'Someone else' },
	},
	Y10: {
		topic: 'Next time',
		worker: {
			ask: 'If you feel like going again, what could you do first?',
			or: ['What could the bear do?'],
			do: ['Play it out with the toys.', 'Pick a safe word together.'],
		},
		'young-person': { ask: 'If you feel like going again, what could you do first?' },
		text: '',
		options: {
			'tell-someone': 'Tell someone on my hand',
			'safe-spot': 'Go to my safe spot',
			'safe-word': 'Say my safe word',
			call: 'Call someone',
			other: 'Something else',
			'not-sure': 'Not sure',
		},
	},
};
