/** A text that somebody wrote and read over beforehand, for a worker to send as it stands or to begin from. */
export type ReadyReply = { readonly id: string; readonly words: string };
export type ReadyReplies = { readonly about: string; readonly replies: readonly ReadyReply[] };

/**
 * What workers text most, in plain words. Nothing here says who we are, promises a time or asks in a way that leads: each passes
 * `lintOutbound` and the reading age of everything that a young person reads, and is one text of GSM-7. None is sent by itself.
 * Reviewed with the sentences of the assistant; a worker changes whatever does not fit.
 */
export const READY_REPLIES: readonly ReadyReplies[] = [
	{
		about: 'To begin',
		replies: [
			{ id: 'person', words: 'Thanks for your text. I am a person and I read it just now.' },
			{ id: 'ok-now', words: 'Is now an OK time to text?' },
			{ id: 'safe', words: 'Are you somewhere safe right now?' },
			{ id: 'ring-or-text', words: 'Would you rather text, or shall I ring you?' },
			{ id: 'who-sees', words: 'Can anyone else see your phone?' },
		],
	},
	{
		about: 'To listen',
		replies: [
			{ id: 'no-rush', words: 'Take your time. There is no rush.' },
			{ id: 'your-choice', words: 'You can tell me as much or as little as you want.' },
			{ id: 'glad', words: 'I am glad you told me. I have read all of it.' },
			{ id: 'hard', words: 'That sounds hard. What would help most right now?' },
			{ id: 'more', words: 'Do you want to tell me more about that?' },
			{ id: 'still-here', words: 'I am still here.' },
		],
	},
	{
		about: 'To help',
		replies: [
			{ id: 'danger', words: 'If you are in danger now, ring 999. It is free.' },
			{ id: 'sleep', words: 'Have you got food and a place to sleep tonight?' },
			{ id: 'somebody', words: 'Is there someone you would like me to talk to?' },
			{ id: 'tell', words: 'I may have to tell someone about this, to keep you safe. I will tell you first if I can.' },
			{ id: 'pictures', words: 'Pictures do not open here. Can you tell me in words?' },
			{ id: 'when', words: 'When is a good time to text you?' },
		],
	},
];

export const ALL_READY_REPLIES: readonly ReadyReply[] = READY_REPLIES.flatMap(({ replies }) => replies);
