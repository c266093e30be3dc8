import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';

describe('what the forms of a word have in common', () => {
	it.each([
		['hit', 'hits', 'hitting'],
		['kick', 'kicks', 'kicked', 'kicking'],
		['take', 'took', 'taken'],
		['die', 'dying', 'died', 'dies'],
		['cut', 'cuts', 'cutting'],
		['carry', 'carries'],
		['grab', 'grabbed', 'grabbing'],
		['push', 'pushed', 'pushing'],
	])('is %s for each', (stem, ...forms) => {
		expect(forms.map(stemOf)).toEqual(forms.map(() => stem));
	});

	it.each(
		[
			'gave give|went go|ran run|came come|left leave|slept sleep|ate eat|drank drink|said say|told tell|kept keep|found find|thought think|knew know',
			'got get|made make|did do|had have|was be|hid hide|held hold|beaten beat|bit bite|broke break|threw throw|caught catch|bought buy|brought bring',
			'paid pay|sent send|sold sell|stole steal|fell fall|felt feel|woke wake|wore wear|wrote write|saw see|met meet|lost lose|died die|froze freeze',
			'stood stand|sat sit|lying lie|swore swear|grabbed grab|children child|men man|women woman|feet foot|teeth tooth|knives knife|bled bleed|fed feed',
			'fought fight|stuck stick|shook shake|tore tear|drove drive|parties party|locked lock|shouting shout|hurting hurt|boxes boxe|sees see',
			'stabbed stab|begged beg|stopped stop|planned plan|robbed rob|kidding kid|hammering hammer|starring star|missing miss|telling tell|pulled pull',
			'scares scar|scared scar|scare scar|loved lov|love love|used used|ages age|agreed agre|freed fre|houses hous|cried cry|tried try|cries cry|married marry|tied tied|ties tie|lies lie',
			'gas gas|class class|virus virus|taxi taxi|skis skis|cuts cut|sing sing|king king|string string|bring bring|bred bred|shed shed|red red|ing ing',
			'home home|knife knif|ice ice|people peopl|the the|a a|hmmm hmmm|hmms hmms|nths nths',
		]
			.join('|')
			.split('|')
			.map((pair) => pair.split(' ')),
	)('of %s is %s', (word = '', stem = '') => {
		expect(stemOf(word)).toBe(stem);
	});

	it('leaves short words and words whose ending is their own', () => {
		expect(['is', 'bus', 'yes', 'this', 'miss', 'thing', 'red', 'bed', 'sing'].map(stemOf)).toEqual([
			'be',
			'bus',
			'yes',
			'this',
			'miss',
			'thing',
			'red',
			'bed',
			'sing',
		]);
	});

	it('is the same for a silent e and without', () => {
		expect(stemOf('scared')).toBe(stemOf('scare'));
		expect(stemOf('leaving')).toBe('leave');
		expect(stemOf('home')).toBe('home');
	});

	it('is the same of a stem', () => {
		for (const word of ['hitting', 'scared', 'tablets', 'locked', 'parties']) expect(stemOf(stemOf(word))).toBe(stemOf(word));
	});
});
