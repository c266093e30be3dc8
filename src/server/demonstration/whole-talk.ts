import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { EpisodeId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Analysis, ReadBack, SharingWishes, Telling } from '#core/record/conversation.ts';
import type { Offer } from '#core/record/offer.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { offerMade, promised } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import { closed, needsMet, readAgain, type Talk, type TalkScript, talkHeld } from './talk-moments.ts';

/** A promise of a talk in one row. Whose it is: the worker’s own when nobody else is named. */
export type PromiseRow = {
	readonly what: string;
	/** Days from now. */
	readonly due: number | null;
	readonly idea?: Action['idea'];
	readonly owner?: string;
	/** What came of it, how many days from now somebody wrote that down, and when they were told. */
	readonly came?: readonly [state: 'done' | 'not-possible', outcome: string, days: number, told: number | null];
};

type View = Pick<Analysis, 'harm' | 'reasons' | 'safeAndOptions' | 'stayingSafe' | 'inShort'> & Partial<Analysis>;

/** A talk from the offer to the manager’s word. What is left out has not happened. */
export type WholeTalk = Omit<TalkScript, 'minutesBetween'> & {
	readonly offered: Pick<Offer, 'how' | 'about'> & { readonly at: Instant; readonly outcome?: 'accepted' | 'partly-accepted' };
	/** When what they needed today was there, and what it was; left out, there and then. */
	readonly needs?: { readonly at: Instant; readonly outcome: string };
	readonly promises?: readonly PromiseRow[];
	readonly readBack?: ReadBack['result'];
	readonly sharing?: SharingWishes['people'];
	readonly telling?: Telling;
	/** The lines to read again are still to be read: they stand on Today. */
	readonly unread?: true;
	readonly view?: View;
	/** What the safeguarding lead wrote when she agreed. */
	readonly signed?: string;
};

export type Told = {
	readonly talk: Talk;
	/** When the last word of it was said. */
	readonly end: Instant;
	readonly moments: readonly Moment[];
};

/** The offer that was taken up, the talk, what was promised in it, and its closing. */
export function wholeTalk(setting: Setting, episode: EpisodeId, script: WholeTalk): Told {
	const { by, at, youngPerson, beats, offered, place, needs } = script;
	const talk = talkHeld({ ...script, minutesBetween: 1 });
	const end = addMinutes(at, beats.length);
	const { outcome = 'accepted', about, ...asked } = offered;
	const yes = { episode, how: asked.how, outcome, plannedFor: at, worker: by.id, about: { place, ...about } } as const;
	return {
		talk,
		end,
		moments: [
			offerMade(setting, { by, at: asked.at, youngPerson }, yes),
			talk.moment,
			needsMet(talk, by, needs?.at ?? addMinutes(end, 1), youngPerson, needs?.outcome),
			...(script.promises ?? []).flatMap((row) => promiseMade(setting, script, { talk, at: addMinutes(end, 3) }, row)),
			...closingOf(setting, script, talk, end),
			...(script.unread ? [] : [readAgain(talk, by, addMinutes(end, 6))]),
		],
	};
}

type Made = { readonly talk: Talk; readonly at: Instant };

function promiseMade(
	setting: Setting,
	{ by, youngPerson }: WholeTalk,
	{ talk, at }: Made,
	{ what, due, idea = 'asked-for', owner, came }: PromiseRow,
): readonly Moment[] {
	const { day, date } = setting.calendar;
	const refused = idea === 'offered-no';
	return promised(
		setting,
		{ by, at, youngPerson },
		{
			talk,
			idea,
			dueOn: due === null ? null : date(due),
			about: { what, ownerName: refused ? '' : (owner ?? by.name) },
			...(owner === undefined && !refused ? { owner: by } : {}),
			...(refused ? { state: 'refused' } : {}),
			...(came === undefined ? {} : { came: cameOf(came) }),
		},
	);

	function cameOf([state, outcome, days, told]: NonNullable<PromiseRow['came']>) {
		const [, later = at] = [day(days, SETTLED_AT), addMinutes(at, SETTLED_AFTER)].sort();
		return { state, outcome, at: later, toldOn: told === null ? null : date(told) };
	}
}

/** When the outcome of a promise is written down: in the afternoon, and some minutes after the promise at the least. */
const SETTLED_AT = '15:10';
const SETTLED_AFTER = 20;

function closingOf(setting: Setting, script: WholeTalk, talk: Talk, end: Instant): readonly Moment[] {
	const { by, readBack, sharing, telling, view, signed } = script;
	const after = (minutes: number) => addMinutes(end, minutes);
	const signedAt = setting.calendar.nextMorning(end);
	return [
		readBack && closed(talk, by, after(2), { part: 'read-back', body: { result: readBack } }),
		sharing && closed(talk, by, after(4), { part: 'sharing', body: { people: sharing } }),
		telling && closed(talk, by, after(5), { part: 'telling', body: telling }),
		view && closed(talk, by, after(70), { part: 'analysis', body: viewOf(by, view) }),
		signed === undefined
			? undefined
			: closed(talk, setting.cast.priya, signedAt, { part: 'sign-off', body: { decision: 'agreed', words: signed } }),
	].filter((moment) => moment !== undefined);
}

function viewOf(by: StaffMember, view: View): Analysis {
	return { independence: `${by.name}, who is not part of their home, school or council`, ...view };
}
