import { describe, expect, it } from 'vitest';
import { rowsOf } from '#app/conversation/line-rows.ts';
import type { ReportLine } from '#app/report/report.ts';
import type { Input } from '#core/flow/input.ts';
import { reportOf, returnHome } from '../../../test/support/report.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const NAMES = { youngPerson: 'Jaz', worker: 'Nadia' };
const rows = (line: ReportLine | undefined) => rowsOf(returnHome(), line ?? expect.fail('there is no such line'), NAMES);

async function lineOf(...inputs: readonly Input[]): Promise<ReportLine | undefined> {
	const jaz = await (await talk()).pastLimits();
	for (const input of inputs) await jaz.take(input);
	return (await reportOf(jaz, 'project')).lines[0];
}

const HURT = 'Has anything happened that hurt you?';
const opened: Input = { type: 'opened', question: 'T41', by: 'young-person' };

describe('the rows of one line', () => {
	it('keep a tick away from the words and from the question that they answered', async () => {
		const line = await lineOf(opened, exact('T41', '', { value: { options: ['yes'], words: 'he grabbed me' }, asked: HURT }));
		expect(rows(line)).toEqual([
			{ is: 'words', words: 'he grabbed me', asked: HURT, earlier: [] },
			{ is: 'tick', words: 'Ticked by Nadia: Yes', whose: 'Nadia’s tick', earlier: [] },
		]);
	});

	it('of a tick alone are a tick alone, with no question that it could seem to answer', async () => {
		const [row, ...others] = rows(await lineOf(opened, exact('T41', '', { value: { options: ['yes'] }, asked: HURT })));
		expect(others).toEqual([]);
		expect(row).toMatchObject({ is: 'tick', words: 'Ticked by Nadia: Yes' });
		expect(JSON.stringify(row)).not.toContain(HURT);
	});

	it('say that the young person ticked it when the tablet was in their hands', async () => {
		const line = await lineOf(opened, exact('T41', '', { value: { options: ['no'] } }));
		const theirs = line && { ...line, channel: 'handed-over' as const };
		expect(rows(theirs).map(({ words }) => words)).toEqual(['Ticked by Jaz: No']);
	});

	it('leave a tick with whoever made it when only the words are changed somewhere else', async () => {
		const line = await lineOf(opened, exact('T41', '', { value: { options: ['no'], words: 'no' } }));
		if (line === undefined) expect.fail('no line');
		const alone = { ...line, channel: 'private-page' as const, changedOn: 'worker-tablet' as const };
		const first = { value: line.value, whose: line.whose, saidAt: line.saidAt, channel: alone.channel };
		const ticks = (options: string[]) => rows({ ...alone, value: { options, words: 'nobody did' }, earlier: [first] }).at(-1)?.words;
		expect(ticks(['no'])).toBe('Ticked by Jaz: No');
		expect(ticks(['yes'])).toBe('Ticked by Nadia: Yes');
	});

	it('keep what was said first with the words, and what was ticked first with the tick', async () => {
		const line = await lineOf(opened, exact('T41', '', { value: { options: ['yes'], words: 'he hit me' } }));
		const changed = line && {
			...line,
			value: { options: ['no'], words: 'he pushed me' },
			earlier: [{ value: line.value, whose: line.whose, saidAt: line.saidAt, channel: line.channel }],
		};
		expect(rows(changed).map(({ earlier }) => earlier)).toEqual([['he hit me'], ['Yes']]);
		expect(rows(changed && { ...changed, value: { options: ['yes'], words: 'he pushed me' } }).map(({ earlier }) => earlier)).toEqual([
			['he hit me'],
			[],
		]);
	});

	it('call a name or a day written down, not ticked', async () => {
		const line = await lineOf(
			{ type: 'opened', question: 'T60', by: 'worker' },
			exact('T60', '', { value: { people: [{ called: 'Dev' }] } }),
		);
		expect(rows(line).map(({ words }) => words)).toEqual(['Written down by Nadia: Dev']);
	});
});
