import { expect, it } from 'vitest';
import { type Arrived, joinArrived } from './arrived.ts';

it('what Kannel puts on the line to fakesmsc is read as it stands on a telephone', () => {
	const arrived: Arrived[] = [];
	const read = joinArrived((text) => void arrived.push(text));
	for (const line of [
		'no message at all',
		'',
		'441914980000 +447700900001 text Are you safe? £5 <1>',
		'441914980000 +447700900001 ucs-2 %01u%00+%D8%3D%DE%1F',
		'441914980000 +447700900001 udh %05%00%03%00%02%02 data here%3A+999',
		'441914980000 +447700900002 udh %05%00%03%00%02%01 data another',
		'441914980000 +447700900001 udh %05%00%03%00%02%01 data Nobody+is+',
	])
		read(line);
	expect(arrived).toEqual([
		{ to: '+447700900001', words: 'Are you safe? £5 <1>' },
		{ to: '+447700900001', words: 'ŵ 😟' },
		{ to: '+447700900001', words: 'Nobody is here: 999' },
	]);
});
