import { describe, expect, it } from 'vitest';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { homeStops, saidOf } from './home-stops.ts';

const ABOUT: AboutYoungPerson = {
	...{ nameUsed: 'Jaz', parentalResponsibility: [], communicationNeeds: [], trustedPeople: [] },
	mustNotBeTold: [{ who: 'Her stepfather', why: 'by court order' }, { who: 'Darren Pike' }],
	livesIn: 'Northmoor',
	dangerAddresses: ['The Anchor'],
};
const asked = (over: Partial<{ to: string; notTo: string; words: string }> = {}) => ({
	to: 'my nan',
	notTo: '',
	words: 'I am safe',
	...over,
});
const because = (over: Parameters<typeof asked>[0], said: Parameters<typeof homeStops>[1]['said'] = []) =>
	homeStops(asked(over), { about: ABOUT, said }).map((one) => one.because);

describe('a message home', () => {
	it('has nothing in its way where it names nobody who is a danger and no place', () => {
		expect(because({})).toEqual([]);
		expect(because({ to: 'Mel, my friend', notTo: 'my dad' }, [{ words: 'my dad hits me', weight: 'grave' }])).toEqual([]);
	});

	it.each(['my stepdad', 'Step-dad', 'her step father', 'darren', 'Family', 'everyone at home'])(
		'to “%s” is stopped by who must not be told',
		(to) => {
			expect(because({ to })).toContain('must-not-be-told');
		},
	);

	it.each([
		['mum', 'my mam'],
		['Nan 07700 900123', 'nana'],
		['Kayleigh', 'Kayleigh and her boyfriend'],
	])('to “%s” is stopped where it must not reach “%s”', (to, notTo) => {
		expect(because({ to, notTo })).toContain('not-to');
	});

	it.each(['dad', 'my father', 'Family'])('to “%s” is stopped by what they said of him, with their words', (to) => {
		const stops = homeStops(asked({ to }), {
			about: { ...ABOUT, mustNotBeTold: [] },
			said: [{ words: 'my dad hits me', weight: 'grave' }],
		});
		expect(stops.map((one) => one.because)).toEqual(['said-of-them']);
		expect(stops[0]?.says).toContain('“my dad hits me”');
	});

	it('is not stopped by what raised nothing, which is there to be read', () => {
		const said = [{ words: 'i want my nan to know im ok', weight: 'noted' }] as const;
		expect(because({}, said)).toEqual([]);
		expect([saidOf('Nana', said), saidOf('Mel', said)]).toEqual([['i want my nan to know im ok'], []]);
	});

	it('to whom they are scared of is stopped', () => {
		expect(because({ to: 'Ryan' }, [{ words: 'Ryan', weight: 'feared' }])).toEqual(['said-of-them']);
	});

	it.each(['I am safe at 14 Birch Road', 'safe in northmoor', 'im at the anchor', 'I am at NE6 2AB', 'ring me on 07700 900555'])(
		'that says “%s” is stopped by what gives a place away',
		(words) => {
			expect(because({ words })).toEqual(['place']);
		},
	);

	it.each(['I am safe', 'I am safe and I’ll be in touch', 'I am safe and I need some time', 'tell nan im ok love you x'])(
		'that says “%s” has no place in it',
		(words) => {
			expect(because({ words })).toEqual([]);
		},
	);
});
