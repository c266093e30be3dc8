import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, byRef } from '#flows/index.ts';
import { playTranscript, readTranscript, transcriptFiles, transcriptText } from '../../scripts/transcript.ts';

const files = transcriptFiles().map((file) => ({ name: basename(file, '.json'), file, transcript: readTranscript(file) }));

describe('golden transcripts', () => {
	it.each(files)('$name goes as written', ({ file, transcript }) => {
		const flow = byRef(transcript.flow);
		if (flow === undefined) throw new Error(`${transcript.flow} is not registered`);
		expect(transcriptText(playTranscript(flow, transcript)), 'to accept: npm run transcripts -- --update, then read the difference').toBe(
			readFileSync(file, 'utf8'),
		);
	});

	it('tell of every flow', () => {
		expect(new Set(files.map(({ transcript }) => transcript.flow))).toEqual(new Set(all().map((flow) => flow.ref)));
	});

	it('tell of the conversations that the work is known by', () => {
		const told = [
			'core-path',
			'repeat',
			'silent',
			'angry',
			'exhausted',
			'not-safe-now',
			'disclosure',
			'going-back',
			'pulled',
			'paused',
			'story',
			'by-text',
			'whole-by-text',
			'ends-with-a-worker',
			'third-message',
			'message-home',
			'nobody-here',
		];
		expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(told));
	});

	it('answer the question on screen, unless somebody brought it up, corrects or comes too soon', () => {
		const strays = files.flatMap(({ name, transcript: { steps } }) =>
			steps.flatMap((one, at) => {
				const input = one.input as { type: string; question?: string; supersedes?: string };
				const onScreen = steps[at - 1]?.screen?.question === input.question;
				const excused =
					onScreen ||
					input.type === 'opened' ||
					input.supersedes !== undefined ||
					one.events?.some((event) => event.startsWith('input-refused'));
				return input.question === undefined || excused ? [] : [`${name} step ${at + 1}: ${input.type} ${input.question}`];
			}),
		);
		expect(strays).toEqual([]);
	});

	it('by text ask nothing once something was disclosed, until they choose to go on', () => {
		const { steps } = files.find(({ name }) => name === 'third-message')?.transcript ?? { steps: [] };
		expect(steps.map(({ screen }) => screen?.show)).toEqual(['question', 'question', 'after', 'after', 'after']);
		expect(steps.slice(2).some(({ screen }) => screen?.ask !== undefined)).toBe(false);
		const silenced = files
			.filter(({ transcript }) => transcript.mode === 'text')
			.flatMap(({ transcript }) => transcript.steps.filter(({ raises }) => /^(?:urgent|immediate)/.test(raises ?? '')));
		expect(silenced.length).toBeGreaterThan(3);
		expect(silenced.filter(({ screen }) => screen?.show !== 'after')).toEqual([]);
	});

	it('by text leave out what is sensitive at an hour when nobody is there', () => {
		const { steps } = files.find(({ name }) => name === 'nobody-here')?.transcript ?? { steps: [] };
		expect(steps.flatMap(({ screen }) => screen?.question ?? [])).not.toContain('H03');
		expect(steps).not.toEqual([]);
	});

	it('raise a human for what was disclosed, and show nothing of it', () => {
		const steps = files.flatMap(({ transcript }) => transcript.steps);
		// The words beside a choice may make it more, and never less.
		const fast = (rule: string) => steps.filter(({ raises }) => new RegExp(`^(urgent|immediate): ${rule}`).test(raises ?? ''));
		expect(fast('T41=yes')).toHaveLength(1);
		expect(fast('T13=')).toHaveLength(3);
		expect(steps.filter(({ raises }) => raises?.includes('their words')).length).toBeGreaterThan(3);
		for (const { screen } of steps) expect(JSON.stringify(screen)).not.toMatch(/urgent|unclear|immediate|alert/);
	});
});

describe('a transcript that no longer fits', () => {
	it('is noticed', () => {
		const { file, transcript } = files.find(({ name }) => name === 'core-path') ?? { file: '', transcript: undefined };
		const flow = transcript && byRef(transcript.flow);
		if (!transcript || !flow) throw new Error('there is no core path to change');
		const steps = transcript.steps.map((one, at) => (at === 5 ? { input: { type: 'skipped', question: 'T15' } } : one));
		expect(transcriptText(playTranscript(flow, { ...transcript, steps }))).not.toBe(readFileSync(file, 'utf8'));
	});
});
