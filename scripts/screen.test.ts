import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const running: ChildProcessWithoutNullStreams[] = [];

function start(...words: string[]) {
	const child = spawn(join(root, 'node_modules/.bin/tsx'), ['scripts/screen.ts', ...words], { cwd: root });
	running.push(child);
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	const closed = once(child, 'close').then(([code]) => code as number);
	return { child, closed, out: () => out, err: () => err };
}

async function answersTo(input: string) {
	const { child, closed, out, err } = start();
	child.stdin.end(input);
	expect([await closed, err()]).toEqual([0, '']);
	return out()
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line));
}

afterEach(() => {
	for (const child of running.splice(0)) child.kill();
});

describe('npm run screen', () => {
	it('gives one answer for each line, in order, whatever the lines are, and ends well', async () => {
		const texts = Array.from({ length: 2_000 }, (_, at) =>
			at % 3 === 0 ? 'not JSON' : JSON.stringify({ id: at, text: `my dad hit me ${at}` }),
		);
		const answers = await answersTo(texts.join('\n'));
		expect(answers.map(({ id }) => id)).toEqual(texts.map((_, at) => (at % 3 === 0 ? null : at)));
		expect(answers.every(({ error }, at) => (error !== undefined) === (at % 3 === 0))).toBe(true);
	});

	it('says on which words it stands, counted in UTF-16 units of the text as given', async () => {
		const text = '😀 my mum’s boyfriend hits me\u2028every week';
		const [answer] = await answersTo(`${JSON.stringify({ id: 'a', text, context: 'How is home?' })}\n`);
		const { level, categories, because } = RecordedVerdict.parse(answer);
		expect(level).not.toBe('none');
		expect(Array.isArray(categories)).toBe(true);
		expect(because.length).toBeGreaterThan(0);
		for (const { start, end, words } of because) expect(text.slice(start, end)).toBe(words);
	});

	it('answers a line before the next one comes', async () => {
		const { child, closed, out } = start();
		child.stdin.write('{"id":"first","text":"hi"}\n{"id":"second",');
		while (!out().includes('\n')) await once(child.stdout, 'data');
		expect(JSON.parse(out()).id).toBe('first');
		child.stdin.end('"text":"bye"}');
		expect(await closed).toBe(0);
		expect(out().split('\n')).toHaveLength(3);
	});

	it('gives nothing for nothing', async () => {
		expect(await answersTo('')).toEqual([]);
	});

	it('does not mind a reader who leaves', async () => {
		const { child, closed } = start();
		child.stdin.on('error', () => undefined);
		child.stdout.destroy();
		child.stdin.end('{"id":"a","text":"hi"}\n'.repeat(20_000));
		expect(await closed).toBe(0);
	});

	it('says how it is used, and does not guess at other words', async () => {
		const help = start('--help');
		expect(await help.closed).toBe(0);
		expect(help.out()).toContain('npm run -s screen');
		const wrong = start('--fast');
		expect([await wrong.closed, wrong.out()]).toEqual([2, '']);
		expect(wrong.err()).toContain('“--fast” is not known here.');
	});
});
