import { dayAndMonth, fromLondon } from '#core/clock/london.ts';
import { askedIn, ended, isAccount, listed, type Practised, quoted, type Seen, toldAt } from './practised.ts';

/** After a disclosure the questions stop; the listening does not. */
export function askedNoMore(practised: Practised): Seen | undefined {
	const { script, entries, standing, topic } = practised;
	const { nameUsed } = script.about;
	const at = toldAt(practised);
	if (at === -1) {
		if (!script.beats.some(({ discloses }) => discloses)) return undefined;
		return { seen: `${nameUsed} did not come to what there was to say. It is theirs to say, when they like.`, rests: [], next: null };
	}
	const after = entries.slice(at + 1);
	const asked = after.flatMap((entry) => {
		const put = askedIn(entry);
		return put === undefined || standing(put.question) === 'close' ? [] : [{ id: entry.id, words: quoted(put.asked) }];
	});
	const opened = after.flatMap(({ id, input }) =>
		input.type === 'opened' && input.by === 'worker' && isAccount(practised, input.question) ? [{ id, words: topic(input.question) }] : [],
	);
	const further = [...asked, ...opened];
	const told = entries[at]?.id;
	const rests = [...(told === undefined ? [] : [told]), ...further.map(({ id }) => id)];
	if (further.length === 0) return { seen: `After what ${nameUsed} told you, you asked nothing more.`, rests, next: null };
	return {
		seen: ended(`After what ${nameUsed} told you, you went on to: ${listed([...new Set(further.map(({ words }) => words))])}`),
		rests,
		next: `Try stopping the questions there. Thank ${nameUsed}, say whom you have to tell and when, and listen.`,
	};
}

/** A disclosure to a worker who is present is hers, with a decision. */
export function owned(practised: Practised): Seen | undefined {
	const { alert, entries, worker, script } = practised;
	const at = toldAt(practised);
	if (alert === null && at === -1) return undefined;
	const rests = entries.slice(at, at + 1).flatMap(({ id }) => (at === -1 ? [] : [id]));
	if (alert === null) {
		return {
			seen: `${script.about.nameUsed} told you something that somebody has to own, and nobody was told: the words alone raised nothing here.`,
			rests,
			next: 'Try ticking what fits beside the words. Or open the line, and under “Should somebody look at this?” press “Now”.',
		};
	}
	const mine = alert.decisions.filter(({ by }) => by === worker);
	if (mine.length > 0) {
		return { seen: ended(`It was yours, and you decided: ${mine.map(({ words }) => quoted(words)).join(', then ')}`), rests, next: null };
	}
	const others = alert.decisions.length > 0;
	return {
		seen: others
			? 'Somebody else decided what was done first.'
			: 'It was yours from the moment it was said. No decision is written down yet.',
		rests,
		next: others ? null : 'Once you are on your own, open the alert, choose “Change it” and say what you will do first.',
	};
}

/** *Part done, they chose later* is an outcome of its own. For somebody who is worn out it is the right one. */
export function stopping(practised: Practised): Seen | undefined {
	const { script, entries, outcome } = practised;
	const { nameUsed } = script.about;
	const stopped = entries.findLast(({ input }) => input.type === 'stopped');
	const when = stopped?.input.type === 'stopped' ? (stopped.input.when ?? '') : '';
	const tired = script.id === 'exhausted';
	if (stopped === undefined && !tired) return undefined;
	const after = entries.filter(({ input }) => input.type !== 'opened' && 'question' in input && isAccount(practised, input.question));
	const rests = [...(tired ? after.map(({ id }) => id) : []), ...(stopped === undefined ? [] : [stopped.id])];
	if (stopped === undefined) {
		const seen =
			outcome === 'completed' ? `It went on to the end with ${nameUsed} worn out.` : `You have not offered ${nameUsed} to stop yet.`;
		const next =
			'Try “Four quick things, then rest”: how they are, if they are safe, if anything hurts, what they need. Then “Stop”, and when to go on.';
		return { seen, rests, next };
	}
	const kept = when === '' ? 'When to go on is not kept.' : ended(`When to go on is kept: ${quoted(when)}`);
	// The first question about the time away may be the one at which he says that he can’t.
	const late = tired && new Set(after.map(({ input }) => ('question' in input ? input.question : ''))).size > 1;
	return {
		seen: late ? `You went on into the time away, and then stopped. ${kept}` : `You stopped. ${kept}`,
		rests,
		next: late
			? 'Try stopping as soon as needs are met. The time away can wait for somebody who has slept.'
			: when === ''
				? 'Try asking when, and keep it in their words. A rough day will do.'
				: null,
	};
}

/** Something that will happen, with who does it and a day. */
export function promised({ script, actions, closings, entries }: Practised): Seen {
	const { nameUsed } = script.about;
	const whole = actions.filter(({ about, dueOn, state }) => about.ownerName !== '' && dueOn !== null && state !== 'refused');
	const telling = closings.find((closing) => closing.part === 'telling');
	const toldHow = telling?.part === 'telling' ? telling.body : undefined;
	const kept = [
		...whole.map(({ about, dueOn }) => `${about.what}, ${about.ownerName}, by ${dayOf(dueOn)}`),
		...(toldHow?.on === undefined
			? []
			: [`${nameUsed} will hear, ${[toldHow.how, toldHow.who, dayOf(toldHow.on)].filter(Boolean).join(', ')}`]),
	];
	if (kept.length > 0) return { seen: `Promised with a name and a day: ${kept.join('; ')}.`, rests: [], next: null };
	const later = entries.some(({ input }) => input.type === 'stopped' && (input.when ?? '') !== '');
	return {
		seen: later ? `${nameUsed} knows when you will be back, and nothing else was promised.` : 'Nothing was promised with a name and a day.',
		rests: [],
		next: 'Try one thing that will happen, who does it and by which day. A small one that is kept is worth more than a large one.',
	};
}

function dayOf(date: string | null): string {
	const noon = date === null ? undefined : fromLondon(date, '12:00')?.at;
	return noon === undefined ? (date ?? '') : dayAndMonth(noon);
}

/** What was written is shown before goodbye, or at the start of the next time. */
export function readBack({ script, closings, outcome }: Practised): Seen {
	const { nameUsed } = script.about;
	const newest = closings.find((closing) => closing.part === 'read-back');
	const body = newest?.part === 'read-back' ? newest.body : undefined;
	if (body === undefined) {
		const later = outcome === 'part-done';
		return {
			seen: later
				? `${nameUsed} has not been shown what is written. It can be the first thing next time.`
				: `${nameUsed} was not shown what is written.`,
			rests: [],
			next: later ? null : 'Try “Stop”, then “Check it and say goodbye”, and turn the tablet so that both of you can read.',
		};
	}
	if (body.result === 'not-shown') {
		return { seen: ended(`What is written was not shown, and you said why: ${quoted(body.why ?? '')}`), rests: [], next: null };
	}
	const changed = body.result === 'changed' ? `, and changed what ${nameUsed} wanted changed` : '';
	return { seen: `You read it back with ${nameUsed}${changed}.`, rests: [], next: null };
}
