import { describe, expect, it } from 'vitest';
import { lintOutbound } from '#core/texting/outbound-lint.ts';
import { all } from '#flows/index.ts';
import { MUST_BE_SAID } from '#flows/must-be-said.ts';

const KNOWN = { names: [], places: [], staff: [], service: ['Waymark'], contacts: [] };

/** Everything that a flow can text, with what of it a worker could not. */
const texted = all().flatMap((flow) =>
	flow.source.questions.flatMap(({ id }) => {
		const { text, textsBefore = [] } = flow.words(id, 'en');
		return [...textsBefore, text].filter((words) => words !== undefined).map((words) => ({ id, problems: lintOutbound(words, KNOWN) }));
	}),
);

describe('what the assistant says', () => {
	it('shows whoever sees the phone nothing, but where it must be said', () => {
		expect(texted.length).toBeGreaterThan(70);
		const shows = texted.filter(({ id, problems }) => problems.length > 0 && MUST_BE_SAID[id] === undefined);
		expect(shows).toEqual([]);
	});

	it('shows what it is about at most, never a name, a place, who we are, a promise or a strange number', () => {
		expect(new Set(texted.flatMap(({ problems }) => problems.map(({ rule }) => rule)))).toEqual(new Set(['subject']));
	});

	it('has no exception that nothing needs any more, and a reason for each', () => {
		const needed = new Set(texted.filter(({ problems }) => problems.length > 0).map(({ id }) => id));
		expect([...needed].toSorted()).toEqual(Object.keys(MUST_BE_SAID).toSorted());
		for (const why of Object.values(MUST_BE_SAID)) expect(why.length).toBeGreaterThan(40);
	});
});
