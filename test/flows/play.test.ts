import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Flow } from '#core/flow/define.ts';
import type { Mode } from '#core/flow/definition.ts';
import { latest } from '#flows/index.ts';
import { play, readArguments } from '../../scripts/play.ts';
import { playConversation } from '../../scripts/played-conversation.ts';
import { playTranscript, type Transcript, transcriptText } from '../../scripts/transcript.ts';
import { readLine } from '../../scripts/typed-line.ts';

const returnHome = latest('return-home') as Flow;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waymark-play-'));
afterAll(() => rmSync(folder, { recursive: true }));

function talkIn(mode: Mode, facts: readonly string[] = []) {
	const talk = playConversation(returnHome, { mode, facts });
	return { talk, type: (...lines: string[]) => lines.map((line) => talk.take(line).says).at(-1) ?? '' };
}

describe('playing a conversation', () => {
	it('shows each mode what its reader reads, and nothing of the others', () => {
		const words = returnHome.words('T15', 'en');
		const shown = (mode: Mode) => talkIn(mode).type('next', 'next', 'next').replace(/\s+/g, ' ');
		expect(shown('worker')).toContain(words.worker.ask);
		expect(shown('young-person')).toContain(words['young-person'].ask);
		expect(shown('text')).toContain(words.text);
		for (const line of words.worker.or) expect(shown('young-person')).not.toContain(line);
	});

	it('says what an answer raises to a worker, and never to a young person', () => {
		const steps = ['next', 'next', 'next', 'next', 'next', '2'];
		expect(talkIn('worker').type(...steps)).toContain('[urgent: They said they are not somewhere safe.]');
		expect(talkIn('young-person').type(...steps)).not.toMatch(/urgent|concern|unclear|immediate|\[/);
		expect(talkIn('text').type(...steps)).not.toMatch(/urgent|concern|unclear|immediate|\[/);
	});

	it('takes free words where there are numbers, and says so kindly when a number fits nothing', () => {
		const { talk, type } = talkIn('worker');
		expect(type('next', 'next', 'next', '77')).toBe('Pick a number from 1 to 10, or say it in your own words.');
		expect(talk.kept()).toBe(4);
		expect(type('honestly just a sit down')).toContain('How are you feeling');
		expect(JSON.stringify(talk.transcript())).toContain('honestly just a sit down');
	});

	it('pauses, keeps what is typed meanwhile, and goes on at the same question', () => {
		const { talk, type } = talkIn('young-person');
		const before = type('next', 'next', 'next', 'back', 'next').split('\n').slice(2);
		expect(type('pause')).toContain('Paused.');
		expect(type('he is outside')).toContain('What you typed is kept.');
		expect(type('go on').split('\n').slice(2)).toEqual(before);
		expect(JSON.stringify(talk.transcript())).toContain('he is outside');
	});

	it('finds a topic that is brought up, and comes back to where it was', () => {
		const { type } = talkIn('worker');
		const where = type('next', 'next', 'next');
		expect(type('find phone')).toContain('open T34');
		expect(type('open t34').replace(/\s+/g, ' ')).toContain(returnHome.words('T34', 'en').worker.ask);
		expect(type('next')).toBe(where);
	});

	it('does not open a topic before the limits, and finds nothing without a fuss', () => {
		const { type } = talkIn('young-person');
		expect(type('open T41')).toContain('First the few lines about what happens with what is said.');
		expect(type('find zebra')).toContain('Nothing found for “zebra”');
		expect(type('open T99', 'next', 'next', 'next', 'open T99')).toContain('not in this conversation');
	});

	it('can be stopped for later, and ended', () => {
		const { talk, type } = talkIn('worker');
		expect(type('later tomorrow at four')).toContain('Stopped. That is fine.');
		expect(talk.take('finish')).toEqual({ says: expect.stringContaining('Thank you'), isOver: true });
		expect(JSON.stringify(talk.transcript())).toContain('tomorrow at four');
	});

	it('saves a transcript that plays the same again', () => {
		const { talk, type } = talkIn('worker', ['repeat']);
		type('1', '1', '1', '1, 2', 'not the same at all', '2', 'skip', 'person', 'go on', 'seen Looked at the door', 'note my own');
		const saved = JSON.parse(transcriptText(talk.transcript())) as Transcript;
		expect(playTranscript(returnHome, saved)).toEqual(saved);
		expect(saved.facts).toEqual(['repeat']);
	});

	it('ends well when the lines do', async () => {
		const written: string[] = [];
		const lines = (async function* () {
			yield '1';
		})();
		await play(playConversation(returnHome, { mode: 'text', facts: [] }), { lines, echoes: true, write: (text) => written.push(text) });
		expect(written.join('')).toMatch(/> 1\n[\s\S]*No more lines\. 2 entries are in the record\.\n$/);
	});
});

describe('a typed line', () => {
	const at = (id: string) => [returnHome.question(id), returnHome.words(id, 'en')] as const;

	it.each([
		['T15', '1, 2', { options: ['food', 'sleep'] }],
		['T15', '2 1 2', { options: ['sleep', 'food'] }],
		['T13', 'not sure', { options: ['not-sure'] }],
		['T13', 'No.', { options: ['no'] }],
		['T12', '1 2', { faces: ['awful', 'not-good'] }],
		['T12', 'dunno, tired', { words: 'dunno, tired' }],
		['T25', '3', { number: 3 }],
		['T25', 'loads', { words: 'loads' }],
		['T01', '2026-11-18 16:00', { when: { date: '2026-11-18', time: '16:00' } }],
		['T01', 'after school', { words: 'after school' }],
		['T60', 'Nan, Jay and Miss Okafor', { people: [{ called: 'Nan' }, { called: 'Jay' }, { called: 'Miss Okafor' }] }],
		['T60', 'nobody that I could ring at night', { words: 'nobody that I could ring at night' }],
		['T18', 'stop shouting at me was what I said', { words: 'stop shouting at me was what I said' }],
		['T18', 'open door so I went', { words: 'open door so I went' }],
	])('at %s, “%s” is an answer', (id, line, value) => {
		expect(readLine(line, ...at(id))).toMatchObject({ does: 'answer', value });
	});

	it.each([
		['skip', 'skip'],
		['BACK', 'back'],
		['don’t know', 'not-known'],
		['I don’t know.', 'not-known'],
		['rather not say', 'not-saying'],
		['go on', 'go-on'],
		['talk to a person', 'person'],
		['?', 'help'],
	])('“%s” is the command %s', (line, does) => {
		expect(readLine(line, ...at('T18'))).toEqual({ does });
	});

	it('with a plus keeps the words and stays', () => {
		expect(readLine('+ and then he left', ...at('T18'))).toEqual({ does: 'answer', value: { words: 'and then he left' }, stays: true });
	});

	it('that is empty, or two numbers for one choice, is asked about', () => {
		expect(readLine('  ', ...at('T13'))).toMatchObject({ does: 'nothing' });
		expect(readLine('1 2', ...at('T13'))).toMatchObject({ does: 'nothing', because: expect.stringContaining('One number') });
	});
});

describe('the arguments of npm run play', () => {
	it.each([
		[['return-home'], { flow: 'return-home', mode: 'worker', facts: [] }],
		[['return-home', '--mode', 'text', '--facts', 'repeat,new-worker'], { mode: 'text', facts: ['repeat', 'new-worker'] }],
		[['return-home/younger'], { flow: 'return-home/younger', mode: 'worker' }],
	])('%j', (args, wanted) => {
		expect(readArguments(args)).toMatchObject(wanted);
	});

	it.each([
		[[], 'Use: npm run play'],
		[['nowhere'], 'There is no flow called “nowhere”.'],
		[['return-home', '--mode', 'song'], 'There is no mode “song”.'],
		[['return-home/younger', '--mode', 'text'], 'only in: worker'],
		[['return-home', '--loud'], '--loud'],
	])('%j is explained', (args, says) => {
		expect(readArguments(args)).toContain(says);
	});
});

describe('the program', () => {
	const run = (args: readonly string[], input = '') =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/play.ts', ...args], { cwd: root, input, encoding: 'utf8', timeout: 30_000 });

	it('plays a file of answers, saves it, and exits cleanly', () => {
		const [answers, save] = [join(folder, 'answers.txt'), join(folder, 'saved.json')];
		writeFileSync(answers, '# one visit\n1\n1\n1\nfood\nlater tomorrow\nfinish\n');
		const { status, stdout, stderr } = run(['return-home', '--answers', answers, '--save', save]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('That’s the end. Thank you.');
		expect((JSON.parse(readFileSync(save, 'utf8')) as Transcript).steps).toHaveLength(7);
	});

	it('counts one entry as one', () => {
		expect(run(['return-home'], '').stdout).toContain('No more lines. 1 entry is in the record.');
	});

	it('reads from a pipe and ends when it does', () => {
		const { status, stdout } = run(['return-home', '--mode', 'text'], '1\nskip\n');
		expect(status).toBe(0);
		expect(stdout).toContain('No more lines. 3 entries are in the record.');
	});

	it('says how it is used when it is not', () => {
		const { status, stderr } = run(['nowhere']);
		expect(status).toBe(2);
		expect(stderr).toContain('There is no flow called “nowhere”.');
	});
});
