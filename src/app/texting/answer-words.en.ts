/**
 * What the assistant says by text besides the questions of a flow. Written, and sent as it stands but for its quotation marks. Who is
 * here, and when, comes from the rota (`hour-in-texts`), never from here. test/child-words.test.ts holds it to the reading age.
 */
export const ANSWER_WORDS = {
	/** For each text that brings a picture or a voice note. Nobody fetches them. */
	cannotOpen: 'We can’t open these. Can you tell us another way?',
	reportRemove: 'Is something of yours online that you want gone? Look for Report Remove. It is free.',
	/** After a line that was closed, in the place of a question. */
	another: 'Text person to talk to a person, or skip to go to another part. No need to reply.',
	/** Before what a person asks about: what it is about stands on no phone before they chose to see it. */
	hard: 'The next part may be hard to talk about.',
	/** Its numbers are read by `gateChoice`. */
	gate: 'Reply 1 see the questions here, 2 talk to a person about it, 3 leave this part out.',
	/** The one answer to a whole text that says STOP. */
	noMoreTexts: 'That’s fine. We will not text you any more. If you want texts again, text START.',
	/** Where somebody whom the words may be about has the hour: nobody is named. */
	nobodyNamed: 'A person has to read this. We do not know when.',
	/** At the end, where nothing else is under way. */
	textAgain: 'You can text us again.',
	danger: 'In danger: 999.',
} as const;
