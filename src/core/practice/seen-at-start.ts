import { checkAsked } from '#core/wording/check-asked.ts';
import { CLOSED } from '#core/wording/check-words.ts';
import { sentencesIn } from '#core/wording/reading-age.ts';
import { askedIn, ended, isAccount, type Practised, quoted, type Seen } from './practised.ts';

/** The limits of privacy come first by the engine; whether they were understood is the worker's part. */
export function limitsFirst({ script, entries, lines }: Practised): Seen {
	const { nameUsed } = script.about;
	const kept = lines.filter(({ question }) => question === 'T09');
	const passed = entries.filter(({ input }) => 'question' in input && input.type !== 'opened' && input.question === 'T09');
	if (passed.length === 0) return { seen: 'The limits of privacy have not been gone through yet.', rests: [], next: null };
	if (kept.length > 0) {
		return {
			seen: `The limits of privacy came before anything else, and you kept what ${nameUsed} took from them.`,
			rests: kept.map(({ entry }) => entry),
			next: null,
		};
	}
	return {
		seen: `The limits of privacy came before anything else. What ${nameUsed} took from them was not kept.`,
		rests: passed.map(({ id }) => id),
		next: `Try “So, what would I have to pass on?” Then keep what ${nameUsed} says, or what you see.`,
	};
}

/** Food, a drink, sleep: before the first question about the time away. */
export function needsFirst(practised: Practised): Seen {
	const { script, lines } = practised;
	const { nameUsed } = script.about;
	const needs = lines.findIndex(({ question }) => question === 'T15');
	const account = lines.findIndex(({ question }) => isAccount(practised, question));
	const at = (one: number) => lines.slice(one, one + 1).map(({ entry }) => entry);
	const rests = needs === -1 ? [] : at(needs);
	const next = `Try food, a drink or warmth first, and keep what ${nameUsed} says or takes. The rest can wait.`;
	if (needs === -1) return { seen: `Nothing was kept about what ${nameUsed} needs today.`, rests, next };
	if (account !== -1 && account < needs)
		return { seen: `The time away came before what ${nameUsed} needs today.`, rests: [...at(account), ...rests], next };
	return { seen: `What ${nameUsed} needs today came before the time away.`, rests, next: null };
}

/** The questions as they were put, by the same forms that every prompt of a flow is held to. */
export function openPrompts(practised: Practised): Seen {
	const { entries, prompts } = practised;
	const asked = entries.flatMap((entry) => {
		const put = askedIn(entry);
		return put === undefined ? [] : [{ entry: entry.id, ...put }];
	});
	const own = asked.filter((one) => !prompts(one.question).map(quoted).includes(quoted(one.asked)));
	if (own.length === 0) {
		const seen = asked.length === 0 ? 'No question is written down yet.' : 'You asked in the words on the page, and those are open ones.';
		return { seen, rests: [], next: null };
	}
	const closed = own.flatMap((one) => wrongWith(practised, one).map((why) => ({ ...one, why })));
	if (closed.length === 0) {
		return { seen: 'You asked in words of your own, and none of them led or blamed.', rests: own.map(({ entry }) => entry), next: null };
	}
	return {
		seen: [...new Set(closed.map((one) => `${ended(`You asked ${quoted(one.asked)}`)} ${one.why}`))].join(' '),
		rests: [...new Set(closed.map(({ entry }) => entry))],
		next: 'Try “Tell me about…”, or “What happened then?”, and leave the rest to them.',
	};
}

/** About the time away a question that only asks for yes or no is a closed door too; about a drink it is not. */
function wrongWith(practised: Practised, { question, asked }: { readonly question: string; readonly asked: string }): readonly string[] {
	const found = checkAsked(asked).map(({ why }) => why);
	const closed = isAccount(practised, question) && sentencesIn(asked).some((sentence) => CLOSED.test(sentence));
	return found.length === 0 && closed ? ['It can be answered yes or no.'] : found;
}
