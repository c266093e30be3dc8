import { expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { isListening } from '#app/conversation/listening.tsx';
import { exact, talk } from '../../../test/support/talk.ts';

it('stops asking about a topic once danger was told there, and not because of an unclear word', async () => {
	const jaz = await (await talk()).pastLimits();
	await jaz.take(exact('T13', 'dunno'));
	expect(isListening(linesOf((await jaz.stored()).entries))).toBe(false);
	await jaz.take({ ...exact('T13', ''), value: { options: ['no'] }, whose: 'worker' });
	expect(isListening(linesOf((await jaz.stored()).entries))).toBe(true);
});
