import { expect, it } from 'vitest';
import { isByItself } from './by-itself.ts';

it('is what a page that is left open asks for, and nothing that a person does', () => {
	const one = '0198e000-0000-7000-8000-000000000001';
	for (const path of [
		'/live',
		'/live/strip',
		'/push',
		'/lock/here',
		'/hand-over',
		'/inbox/now',
		'/inbox/waiting',
		`/inbox/${one}/now`,
		'/demo/phone/1/now',
	])
		expect([path, isByItself(path)]).toEqual([path, true]);
	for (const path of [
		'/today',
		'/inbox',
		`/inbox/${one}`,
		`/inbox/${one}/send`,
		`/inbox/${one}/writing`,
		'/demo/phone',
		'/demo/phone/1',
		'/demo/phone/1/text',
	])
		expect([path, isByItself(path)]).toEqual([path, false]);
});
