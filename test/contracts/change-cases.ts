import type { Change } from '#core/record/change.ts';
import type { Feedback } from '#core/record/feedback.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ChangeName, ChangeOf } from '#server/store/changes/handler.ts';
import { aCheck, anOffer, aUse } from '../support/about-screening.ts';
import type { Kept } from '../support/databases.ts';
import { START, type World } from '../support/world.ts';
import { ACCESS_CASES } from './access-cases.ts';
import { NOTIFICATION_CASES } from './notification-cases.ts';
import { RIGHTS_CASES } from './rights-cases.ts';
import { TEXTING_CASES, texted } from './texting-cases.ts';
import { THREAD_CASES } from './thread-cases.ts';

/** One kind of change: what must be there before, the change, and what is read back afterwards. */
export type ChangeCase = {
	readonly before: readonly Change[];
	readonly change: Change;
	readonly read: (kept: Kept) => Promise<unknown>;
	readonly expected: unknown;
	/** The same change once more, or from a version that has passed: nothing may be stored. Absent where it may repeat. */
	readonly stale?: Change;
};

export type Scene = ReturnType<typeof scene>;

/** A young person who is back, a conversation that was begun, one answer in it, its end, and an alert. */
export function scene(world: World) {
	const kieran = world.aYoungPerson('Kieran', { fullName: 'Kieran Boyd', phone: '07700 900123' });
	const episode = world.anEpisode(kieran);
	const talk = world.aConversation(kieran, [episode]);
	const entry = world.anEntry(1, 'I was at the bus station');
	const alert = world.anAlert(kieran);
	const added: Change = { change: 'young-person-added', youngPerson: kieran };
	const away: Change = { change: 'episode-added', episode };
	const begun: Change = { change: 'conversation-begun', conversation: talk };
	const said: Change = { change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry };
	const raised: Change = { change: 'alert-raised', alert };
	const over: Change = {
		change: 'conversation-moved',
		...{ conversation: talk.id, youngPerson: kieran.id, position: talk.position, from: talk.version },
		...{ endedAt: world.clock.now(), outcome: 'completed' },
	};
	return { world, kieran, episode, talk, entry, alert, added, away, begun, said, raised, over };
}

/** Every kind of change has a case: leaving one out does not compile, and a test walks the registry besides. */
export const CASES: { readonly [Name in ChangeName]: (at: Scene) => ChangeCase & { readonly change: ChangeOf<Name> } } = {
	'young-person-added': ({ world, kieran }) => ({
		before: [],
		change: { change: 'young-person-added', youngPerson: kieran },
		read: async (kept) => (await kept.youngPeople.record(world.project.id, kieran.id))?.youngPerson,
		expected: kieran,
		stale: { change: 'young-person-added', youngPerson: { ...kieran, about: { ...kieran.about, nameUsed: 'Other' } } },
	}),
	'young-person-changed': ({ world, kieran, added }) => {
		const youngPerson = { ...kieran, about: { ...kieran.about, nameUsed: 'Kez', safeContact: 'Text after four' } };
		return {
			before: [added],
			change: { change: 'young-person-changed', youngPerson, from: 1 },
			read: async (kept) => [
				await kept.youngPeople.search(world.project.id, 'kez'),
				await kept.youngPeople.search(world.project.id, 'kieran'),
			],
			expected: [[{ ...youngPerson, version: 2 }], [{ ...youngPerson, version: 2 }]],
			stale: { change: 'young-person-changed', youngPerson: kieran, from: 1 },
		};
	},
	'episode-added': ({ world, episode, added }) => ({
		before: [added],
		change: { change: 'episode-added', episode },
		read: (kept) => kept.youngPeople.episode(world.project.id, episode.id),
		expected: episode,
		stale: { change: 'episode-added', episode: { ...episode, policeGrade: 'high' } },
	}),
	'episode-changed': ({ world, episode, added, away }) => {
		const found = {
			...episode,
			foundAt: world.clock.now(),
			preventionInterview: null,
			about: { ...episode.about, foundWhere: 'Her aunt’s' },
		};
		return {
			before: [added, away],
			change: { change: 'episode-changed', episode: found, from: 1 },
			read: (kept) => kept.youngPeople.episode(world.project.id, episode.id),
			expected: { ...found, version: 2 },
			stale: { change: 'episode-changed', episode, from: 1 },
		};
	},
	'offer-made': ({ world, kieran, episode, added, away }) => {
		const offer = world.anOffer(episode, world.nadia);
		return {
			before: [added, away],
			change: { change: 'offer-made', offer },
			read: async (kept) => (await kept.youngPeople.record(world.project.id, kieran.id))?.offers,
			expected: [offer],
			stale: { change: 'offer-made', offer: { ...offer, outcome: 'accepted' } },
		};
	},
	'conversation-begun': ({ world, talk, added, away }) => ({
		before: [added, away],
		change: { change: 'conversation-begun', conversation: talk },
		read: async (kept) => (await kept.conversations.find(world.project.id, talk.id))?.conversation,
		expected: talk,
		stale: { change: 'conversation-begun', conversation: { ...talk, channel: 'handed-over' } },
	}),
	'conversation-moved': ({ world, kieran, talk, added, away, begun }) => {
		const position = { ...START, place: 'T13', entries: 1, head: 'e1' };
		const moved = {
			change: 'conversation-moved',
			conversation: talk.id,
			youngPerson: kieran.id,
			position,
			endedAt: world.clock.now(),
			outcome: 'completed',
			from: 1,
		} as const;
		return {
			before: [added, away, begun],
			change: moved,
			read: async (kept) => (await kept.conversations.find(world.project.id, talk.id))?.conversation,
			expected: { ...talk, position, endedAt: world.clock.now(), outcome: 'completed', version: 2 },
			stale: { ...moved, position: START },
		};
	},
	'entry-appended': ({ world, kieran, talk, entry, added, away, begun }) => ({
		before: [added, away, begun],
		change: { change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry },
		read: async (kept) => (await kept.conversations.find(world.project.id, talk.id))?.entries,
		expected: [entry],
		// The same place on the same device, under another id.
		stale: { change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry: world.anEntry(1, 'Other words') },
	}),
	'closing-saved': ({ world, kieran, talk, added, away, begun }) => {
		const closing = {
			id: world.ids.row<string>(),
			conversation: talk.id,
			by: world.nadia.id,
			at: world.clock.now(),
			part: 'telling',
			body: { how: 'By text', on: '2026-11-20' },
		} as const;
		return {
			before: [added, away, begun],
			change: { change: 'closing-saved', youngPerson: kieran.id, closing },
			read: (kept) => kept.conversations.closings(world.project.id, talk.id),
			expected: [closing],
			stale: { change: 'closing-saved', youngPerson: kieran.id, closing: { ...closing, body: { how: 'In person' } } },
		};
	},
	'concern-raised': ({ world, talk, entry, alert, added, away, begun, said, raised }) => {
		const concern = world.aConcern(talk, entry, alert);
		return {
			before: [added, away, begun, said, raised],
			change: { change: 'concern-raised', concern },
			read: async (kept) => (await kept.alerts.find(world.project.id, alert.id))?.disclosures,
			expected: [{ concern, entry }],
			stale: { change: 'concern-raised', concern: { ...concern, level: 'immediate' } },
		};
	},
	'alert-raised': ({ world, kieran, alert, added }) => ({
		before: [added],
		change: { change: 'alert-raised', alert },
		read: (kept) => kept.alerts.openFor(world.project.id, kieran.id),
		expected: alert,
		// A second open alert for the same young person, under another id.
		stale: { change: 'alert-raised', alert: world.anAlert(kieran, { level: 'immediate' }) },
	}),
	'alert-changed': ({ world, alert, added, raised }) => {
		const owned = { ...alert, state: 'owned', owner: world.priya.id, ownedAt: world.clock.now(), nextDue: 'check-back' } as const;
		return {
			before: [added, raised],
			change: { change: 'alert-changed', alert: owned, from: 1 },
			read: async (kept) => (await kept.alerts.find(world.project.id, alert.id))?.alert,
			expected: { ...owned, version: 2 },
			stale: { change: 'alert-changed', alert: { ...alert, state: 'closed' }, from: 1 },
		};
	},
	'trail-written': ({ world, kieran, alert, added, raised }) => {
		const line = world.aTrailLine(alert, { what: 'owned', words: 'I am ringing her social worker now.' });
		return {
			before: [added, raised],
			change: { change: 'trail-written', youngPerson: kieran.id, line },
			read: async (kept) => (await kept.alerts.find(world.project.id, alert.id))?.trail,
			expected: [line],
			stale: { change: 'trail-written', youngPerson: kieran.id, line: { ...line, what: 'closed' } },
		};
	},
	...NOTIFICATION_CASES,
	'action-added': ({ world, kieran, added }) => {
		const action = world.anAction(kieran);
		return {
			before: [added],
			change: { change: 'action-added', action },
			read: (kept) => kept.conversations.actions(world.project.id, kieran.id),
			expected: [action],
			stale: { change: 'action-added', action: { ...action, state: 'done' } },
		};
	},
	'action-changed': ({ world, kieran, added }) => {
		const action = world.anAction(kieran);
		const done = { ...action, state: 'done', toldOn: '2026-11-19', about: { ...action.about, outcome: 'She has the pass' } } as const;
		return {
			before: [added, { change: 'action-added', action }],
			change: { change: 'action-changed', action: done, from: 1 },
			read: (kept) => kept.conversations.actions(world.project.id, kieran.id),
			expected: [{ ...done, version: 2 }],
			stale: { change: 'action-changed', action, from: 1 },
		};
	},
	'feedback-given': ({ world }) => {
		const feedback: Feedback = {
			id: world.ids.secret(),
			project: world.project.id,
			month: '2026-11',
			faces: ['ok', 'good'],
			words: 'She let me draw',
		};
		return {
			before: [],
			change: { change: 'feedback-given', feedback },
			read: (kept) => kept.feedback.all(world.project.id),
			expected: [feedback],
			stale: { change: 'feedback-given', feedback: { ...feedback, faces: [], words: 'Other words' } },
		};
	},
	'screening-checked': (here) => {
		const { world, talk, entry, kieran, added, away, begun, said } = here;
		const check = aCheck(world, talk, entry.id);
		const { text, known, kept: itsText } = texted(here);
		const ofText = aCheck(world, talk, text.id as string as ScreeningCheck['entry'], { conversation: null });
		return {
			before: [added, away, begun, said, known, itsText, { change: 'screening-checked', check: ofText }],
			change: { change: 'screening-checked', check },
			read: async ({ screening }) => [
				await screening.checksOf(world.project.id, talk.id),
				await screening.checksOfTexts(world.project.id, kieran.id),
				await screening.checksSince(world.project.id, world.past),
			],
			expected: [[check], [ofText], [check, ofText]],
			stale: { change: 'screening-checked', check: { ...check, about: { ...check.about, should: null } } },
		};
	},
	'use-of-words-recorded': ({ world, kieran, added }) => {
		const use = aUse(world, kieran.id);
		return {
			before: [added],
			change: { change: 'use-of-words-recorded', use },
			read: (kept) => kept.screening.usesOf(world.project.id, kieran.id),
			expected: [use],
			stale: { change: 'use-of-words-recorded', use: { ...use, about: { ...use.about, words: 'Other words' } } },
		};
	},
	'example-offered': ({ world, talk, entry, added, away, begun, said }) => {
		const offer = anOffer(world, talk, entry.id);
		return {
			before: [added, away, begun, said],
			change: { change: 'example-offered', offer },
			read: (kept) => kept.screening.offers(world.project.id),
			expected: [offer],
			// The same entry once more, under another id.
			stale: { change: 'example-offered', offer: anOffer(world, talk, entry.id) },
		};
	},
	'example-accepted': ({ world, talk, entry, added, away, begun, said }) => {
		const offer = anOffer(world, talk, entry.id);
		const example = { id: world.ids.secret(), project: world.project.id, month: '2026-11', about: offer.about };
		return {
			before: [added, away, begun, said, { change: 'example-offered', offer }],
			change: { change: 'example-accepted', offer: offer.id, example },
			read: async (kept) => [await kept.screening.offers(world.project.id), await kept.screening.examples(world.project.id)],
			expected: [[], [example]],
			// What was offered is gone: a second acceptance has nothing to take.
			stale: { change: 'example-accepted', offer: offer.id, example: { ...example, id: world.ids.secret() } },
		};
	},
	'example-set-aside': ({ world, talk, entry, added, away, begun, said }) => {
		const offer = anOffer(world, talk, entry.id);
		return {
			before: [added, away, begun, said, { change: 'example-offered', offer }],
			change: { change: 'example-set-aside', offer: offer.id },
			read: async (kept) => [await kept.screening.offers(world.project.id), await kept.screening.examples(world.project.id)],
			expected: [[], []],
			stale: { change: 'example-set-aside', offer: offer.id },
		};
	},
	...ACCESS_CASES,
	...RIGHTS_CASES,
	...TEXTING_CASES,
	...THREAD_CASES,
	'staff-told': ({ world, alert }) => ({
		before: [],
		change: { change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
		read: async (kept) => (await kept.staffEvents.after(world.project.id, null)).map(({ kind, subject }) => ({ kind, subject })),
		expected: [{ kind: 'alert-changed', subject: alert.id }],
	}),
};
