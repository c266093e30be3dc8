import { LEADS, type PermissionRow, PRACTICE, WITH_THEM } from './permission-rows.ts';

/** The inbox, numbers that young people text from, and messages home: part of the one table in `permissions.ts`. */
export const TEXTING_PERMISSIONS = {
	'inbox.see': {
		says: 'See the inbox, and read what young people text',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Anyone who can help may look, and nobody asks again what was already told. Reading is written down.',
	},
	'thread.answer': {
		says: 'Take a thread over from the assistant, text back, and give it back',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever the young person talks to. The assistant is silent from the moment that a person has it.',
	},
	'thread.offer': {
		says: 'Ask one person to take a thread',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Only whoever has it, and it stays theirs until that person takes it.',
	},
	'thread.set-aside': {
		says: 'Set a thread aside until a time, or say that a text needs no answer and why',
		roles: PRACTICE,
		over: 'cases',
		why: 'It ends that people are told of a text without an answer, so it is never a volunteer’s alone to say.',
	},
	'thread.write-note': {
		says: 'Write a note among colleagues beside a thread',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever learns something that the next person who answers has to know.',
	},
	'number.see': {
		says: 'See how it stands with a number that a young person texts from',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever may write to them has to know when it is safe, and who may hold the phone.',
	},
	'number.change': {
		says: 'Say when a number is safe to text, that it is not, whose it is, and send a check',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever hears that it is not safe stops everything at once. Whoever says that it is safe says how they know.',
	},
	'message-home.see': {
		says: 'See a message home that a young person asked for',
		roles: WITH_THEM,
		over: 'cases',
		why: 'It is theirs, and somebody has to see that it waits.',
	},
	'message-home.settle': {
		says: 'Check a message home, pass it on or not, and tell the young person which',
		roles: PRACTICE,
		over: 'cases',
		why: 'It must reach nobody who is a danger, and say no place. A person passes it on, never the machine.',
	},
	'phone.use': {
		says: 'Text from the phone on screen, in the demonstration alone',
		roles: PRACTICE,
		over: 'project',
		why: 'It is a made-up young person’s phone: it opens no record, and shows what was typed on it and what came back.',
	},
	'message-home.lift': {
		says: 'Let a message home go to somebody whose name stands in the way',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for safeguarding, with how they know that it is somebody else or safe all the same.',
	},
} as const satisfies Record<string, PermissionRow>;
