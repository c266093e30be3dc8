import type { feelingSafeTopics } from '#flows/return-home/v1/questions/feeling-safe.ts';
import type { WordingOf } from '#flows/topic.ts';

const YES_NO_NOT_SURE = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;
const HEARD = 'If they tell you: let them tell it their way. Thank them, and say what happens next. You need no details.';

export const feelingSafeWords: WordingOf<typeof feelingSafeTopics> = {
	T40: {
		topic: 'Feeling unsafe',
		worker: {
			ask: 'Tell me about a time when you felt safe, and a time when you didn’t.',
			or: ['What was happening around you then?'],
		},
		'young-person': { ask: 'Was there a time when you felt unsafe?', help: 'You can say yes and leave it at that.' },
		text: 'Was there a time when you felt unsafe? Reply 1 yes, 2 no, 3 not sure. You can say yes and leave it at that.',
		options: YES_NO_NOT_SURE,
	},
	T41: {
		topic: 'Being hurt or threatened',
		worker: { ask: 'Tell me about anything that hurt or frightened you.', or: ['Say as much or as little as you want.'], do: [HEARD] },
		'young-person': {
			ask: 'Did anyone hurt you, or say they would?',
			help: 'None of it is your fault. You can talk to a person about this.',
		},
		text: 'Did anyone hurt you, or say they would? Reply 1 yes, 2 no, 3 not sure. None of it is your fault. In danger now? Call 999.',
		options: YES_NO_NOT_SURE,
	},
	T42: {
		topic: 'Something they did not want',
		worker: {
			ask: 'Tell me about anything that happened that you didn’t want.',
			or: ['Tell me what was OK for you there, and what was not.'],
			do: [HEARD],
		},
		'young-person': {
			ask: 'Did anyone do something to you that you did not want?',
			help: 'None of it is your fault. You can talk to a person about this.',
		},
		text: 'Did anyone do something to you that you did not want? Reply 1 yes, 2 no, 3 not sure. None of it is your fault. In danger now? Call 999.',
		options: YES_NO_NOT_SURE,
	},
	T43: {
		topic: 'Carrying, holding or selling',
		worker: {
			ask: 'Tell me about anything you were asked to do for someone.',
			or: ['What did people want you to do, if anything?'],
			do: [HEARD],
		},
		'young-person': {
			ask: 'Did anyone ask you to carry, hold, sell or send things?',
			help: 'You’re not in trouble with us. You don’t have to say what it was.',
		},
		text: "Did anyone ask you to carry, hold, sell or send things? Reply 1 yes, 2 no, 3 not sure. You don't have to say what it was.",
		options: YES_NO_NOT_SURE,
	},
	T44: {
		topic: 'Owing someone',
		worker: { ask: 'Tell me what people want back from you, if anything.', or: [], do: [HEARD] },
		'young-person': { ask: 'Does anyone say you owe them something?', help: 'It’s not your fault if they do. We can help with this.' },
		text: "Does anyone say you owe them something? Reply 1 yes, 2 no, 3 not sure. It's not your fault if they do. We can help with this.",
		options: YES_NO_NOT_SURE,
	},
	T45: {
		topic: 'Taken or kept somewhere',
		worker: { ask: 'Tell me how free you were to come and go.', or: ['How easy was it to leave?'], do: [HEARD] },
		'young-person': {
			ask: 'Did anyone take you somewhere, or stop you leaving?',
			help: 'None of it is your fault. You can talk to a person about this.',
		},
		text: "Did anyone take you somewhere, or stop you leaving? Reply 1 yes, 2 yes and it's still going on, 3 no, 4 not sure. In danger now? Call 999.",
		options: { yes: 'Yes', still: 'Yes, and it’s still going on', no: 'No', 'not-sure': 'Not sure' },
	},
	T46: {
		topic: 'Pictures',
		worker: {
			ask: 'Tell me about any pictures or clips that worry you.',
			or: [],
			do: [HEARD],
		},
		'young-person': {
			ask: 'Did anyone ask for pictures of you, or share any?',
			help: 'You are not in trouble with us. There are ways to get pictures taken down, and we can help.',
		},
		text: "Did anyone ask for pictures of you, or share any? Reply 1 yes, 2 no, 3 not sure. You're not in trouble with us. We can help get them taken down.",
		options: YES_NO_NOT_SURE,
	},
	T47: {
		topic: 'Someone they fear',
		worker: {
			ask: 'Tell me about the people who make you feel safe, and those who don’t.',
			or: ['Who would you rather not see right now?'],
			do: [HEARD],
		},
		'young-person': {
			ask: 'Is there anyone you are scared of now?',
			help: 'You don’t have to say who. We can talk about what would help.',
		},
		text: "Is there anyone you are scared of now? Reply 1 yes, 2 no, 3 not sure. You don't have to say who. In danger now? Call 999.",
		options: YES_NO_NOT_SURE,
	},
	T48: {
		topic: 'Worries about trouble',
		worker: {
			ask: 'You don’t have to tell me about anything that could get you in trouble. What would you like help with?',
			or: [],
			do: ['Do not ask what happened. Offer advice from someone who knows the law.'],
		},
		'young-person': {
			ask: 'Are you worried that something could get you in trouble?',
			help: 'You do not have to say what. We can find someone who knows the law to help you.',
		},
		text: "Are you worried that something could get you in trouble? You don't have to say what. Reply 1 no, 2 maybe, 3 I'd like help with that.",
		options: { no: 'No', maybe: 'Maybe', 'want-advice': 'I’d like help with that' },
	},
};
