import { describe, expect, it } from 'vitest';
import { textMark } from '#core/rights/access-request.ts';
import { type Piece, piece } from './piece.ts';
import { bundleOf, type Weighing, weigh } from './what-is-given.ts';

const line = (over: Partial<Piece>): Piece => piece({ key: 'a', section: 'talks', label: 'School', text: 'Tash rang Nadia', ...over });
const weighing = (over: Partial<Weighing> = {}): Weighing => ({
	asker: 'young-person',
	isDanger: false,
	about: { mustNotBeTold: [] },
	places: ['Eastgate Library'],
	otherNames: ['Tash'],
	staffNames: ['Nadia'],
	decisions: new Map(),
	...over,
});
const decided = (over: object, text = 'Tash rang Nadia') =>
	new Map([['a', { piece: 'a', leftOut: null, words: [], why: 'Looked', seen: textMark(text), ...over }]]);

describe('what is given of one line', () => {
	it('is without the names of others and of staff; a young person’s own words keep those of staff', () => {
		expect(weigh(line({}), weighing()).given).toBe('[Left out: about somebody else] rang [Left out]');
		expect(weigh(line({ exact: true }), weighing()).given).toBe('[Left out: about somebody else] rang Nadia');
	});

	it('keeps names only by a decision that says so', () => {
		expect(weigh(line({}), weighing({ decisions: decided({}) })).given).not.toContain('Tash');
		expect(weigh(line({}), weighing({ decisions: decided({ names: true }) })).given).toContain('Tash');
	});

	it('is nothing where it is about somebody else, or was said in confidence and another asks', () => {
		expect(weigh(line({ holds: ['somebody-else'] }), weighing())).toMatchObject({ given: null, exemption: 'somebody-else' });
		for (const asker of ['parent', 'other'] as const)
			expect(weigh(line({ holds: ['their-words'] }), weighing({ asker }))).toMatchObject({ given: null, exemption: 'their-confidence' });
		for (const asker of ['young-person', 'solicitor'] as const)
			expect(weigh(line({ holds: ['their-words'] }), weighing({ asker })).given).not.toBeNull();
	});

	it('is some of it where only some words are left out', () => {
		const some = weigh(
			line({ text: 'At 12 Quay Street, late' }),
			weighing({ decisions: decided({ leftOut: 'danger-address', words: ['12 quay street'] }, 'At 12 Quay Street, late') }),
		);
		expect(some.given).toBe('At [Left out], late');
	});

	it('is looked at again once it says something else; what was left out whole stays out', () => {
		const given = weighing({ decisions: decided({ names: true }) });
		expect(weigh(line({ text: 'Tash rang from 12 Quay Street' }), given)).toMatchObject({ given: null, undecided: true });
		const out = weighing({ decisions: decided({ leftOut: 'serious-harm' }) });
		expect(weigh(line({ text: 'Tash rang again' }), out)).toMatchObject({ given: null, undecided: false, exemption: 'serious-harm' });
	});

	it('waits for a lead where danger is written down and it has an address, or names who must not be told', () => {
		const about = { mustNotBeTold: [{ who: 'Her stepfather, Craig' }] };
		expect(weigh(line({ holds: ['address'] }), weighing({ about })).undecided).toBe(true);
		expect(weigh(line({ text: 'craig came' }), weighing({ about })).undecided).toBe(true);
		expect(weigh(line({ text: 'he came' }), weighing({ about })).undecided).toBe(false);
		expect(weigh(line({ text: 'met at eastgate library' }), weighing({ about })).undecided).toBe(true);
		expect(weigh(line({ holds: ['address'] }), weighing()).undecided).toBe(false);
		expect(
			weigh(line({ text: 'to 12 Quay Street' }), weighing({ about: { mustNotBeTold: [], dangerAddresses: ['12 Quay Street'] } })).undecided,
		).toBe(true);
	});

	it('waits for a lead, whatever it is, where whoever asks is a danger; days and roles alone do not', () => {
		expect(weigh(line({ text: 'he came' }), weighing({ isDanger: true })).undecided).toBe(true);
		expect(weigh(line({ section: 'looks' }), weighing({ isDanger: true })).undecided).toBe(false);
		expect(weigh(line({}), weighing({ isDanger: true, decisions: decided({}) })).undecided).toBe(false);
	});
});

describe('what is given as a whole', () => {
	it('shows neither how many lines are left out one after the other nor what they were', () => {
		const all = ['a', 'b', 'c'].map((key) => line({ key, label: 'Secret', holds: key === 'c' ? [] : ['their-words'] }));
		const weighed = all.map((one) => weigh(one, weighing({ asker: 'parent' })));
		const bundle = bundleOf(weighed, { madeOn: '2026-11-17', project: 'Harbour', person: 'Jaz', toThem: false });
		const items = bundle.sections.find(({ id }) => id === 'talks')?.items ?? [];
		expect(items.map(({ label, text }) => [label, text])).toEqual([
			['', '[Left out]'],
			['Secret', '[Left out: about somebody else] rang [Left out]'],
		]);
		expect(bundle.sections.map(({ title }) => title)).toContain('What is written down about Jaz');
	});
});
