import { describe, expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { handedTo, workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { replay } from '#core/flow/run.ts';
import { type ScreenWords, screenWords } from '#core/screening/screen-words.ts';
import { isHigher, type Level } from '#core/screening/verdict.ts';
import { byRef } from '#flows/index.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const screenByWord =
	(levels: Readonly<Record<string, Level>>): ScreenWords =>
	(text) => {
		const level = Object.entries(levels).find(([word]) => text.includes(word))?.[1] ?? 'none';
		return { level, categories: [], because: [{ rule: 'by-word', start: 0, end: text.length, words: text }], rules: 'test@1' };
	};

describe('an input of a conversation', () => {
	it('is kept with its verdict, and the stored position is what its log replays to', async () => {
		const jaz = await (await talk()).pastLimits();
		expect(await jaz.take(exact('T15', 'Chips please'))).toEqual({ outcome: 'saved' });
		const stored = await jaz.stored();
		const flow = byRef('return-home@1');
		expect(flow && replay(flow, stored.entries).position).toEqual(stored.conversation.position);
		expect(stored.entries.at(-1)).toMatchObject({ actor: jaz.w.nadia.id, channel: 'worker-tablet', verdict: { rules: 'cautious@2' } });
	});

	it('is written once when the same form is sent twice', async () => {
		const jaz = await (await talk()).pastLimits();
		const token = await jaz.head();
		await jaz.take(exact('T15', 'Chips please'), token);
		expect(await jaz.take(exact('T15', 'Chips please'), token)).toMatchObject({ outcome: 'repeated' });
		const inAnotherOrder = {
			then: 'stay',
			prompted: true,
			asked: 'Tell me about it.',
			whose: 'exact',
			value: { words: 'Chips please' },
			question: 'T15',
			type: 'answered',
		} as const;
		expect(await jaz.take(inAnotherOrder, token)).toMatchObject({ outcome: 'repeated' });
		expect((await jaz.stored()).entries.filter((entry) => entry.input.type === 'answered')).toHaveLength(1);
	});

	it('is written once when an overtaken form is sent twice', async () => {
		const jaz = await (await talk()).pastLimits();
		const token = await jaz.head();
		await jaz.take(exact('T15', 'Chips please'), token);
		await jaz.take(exact('T15', 'and a lift', { then: 'on' }), token);
		expect(await jaz.take(exact('T15', 'and a lift', { then: 'on' }), token)).toMatchObject({ outcome: 'repeated' });
		expect((await jaz.stored()).entries.filter((entry) => entry.input.type === 'answered')).toHaveLength(2);
	});

	it('keeps new words from a page that was overtaken, and does not move by it', async () => {
		const jaz = await (await talk()).pastLimits();
		const token = await jaz.head();
		await jaz.take(exact('T15', 'Chips please', { then: 'on' }), token);
		const place = (await jaz.stored()).conversation.position.place;
		await jaz.take(exact('T15', 'and a lift', { then: 'on' }), token);
		const stored = await jaz.stored();
		expect(stored.entries.at(-1)?.input).toMatchObject({ value: { words: 'and a lift' }, then: 'stay' });
		expect(stored.conversation.position.place).toBe(place);
	});

	it('does not repeat a bare move from a page that was overtaken', async () => {
		const jaz = await (await talk()).pastLimits();
		const token = await jaz.head();
		await jaz.take({ type: 'skipped', question: 'T15' }, token);
		const before = (await jaz.stored()).entries.length;
		await jaz.take({ type: 'skipped', question: 'T15' }, token);
		await jaz.take({ type: 'not-known', question: 'T15' }, token);
		expect((await jaz.stored()).entries).toHaveLength(before);
	});

	it('raises an alert that the worker who is present owns, with a check-back in fifteen minutes, for a yes at T41', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'opened', question: 'T41', by: 'young-person' });
		await jaz.take({ ...exact('T41', ''), value: { options: ['yes'] }, whose: 'worker' });
		const [open] = await jaz.kept.alerts.open(jaz.w.project.id);
		expect(open?.alert).toMatchObject({
			level: 'urgent',
			state: 'owned',
			owner: jaz.w.nadia.id,
			nextDue: 'check-back',
			nextDueAt: '2026-11-17T16:27:00.000Z',
		});
	});

	it('raises at least unclear for any free words on a topic of the urgent route, and nothing for words elsewhere', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'Chips please'));
		expect(await jaz.kept.alerts.open(jaz.w.project.id)).toHaveLength(0);
		await jaz.take(exact('T13', 'dunno really'));
		expect((await jaz.kept.alerts.open(jaz.w.project.id))[0]?.alert.level).toBe('unclear');
	});

	it('joins a second disclosure to the one open alert and lists both', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T13', 'dunno really'));
		await jaz.take(exact('T40', 'on the bus'));
		const open = await jaz.kept.alerts.open(jaz.w.project.id);
		expect(open).toHaveLength(1);
		const record = open[0] && (await jaz.kept.alerts.find(jaz.w.project.id, open[0].alert.id));
		expect(record?.disclosures).toHaveLength(2);
	});

	it('tells the duty worker and not the worker whose tablet the child can see', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T13', 'dunno really'));
		const due = await jaz.kept.dueWork.claimNotifications(jaz.w.project.id, jaz.w.clock.now(), 10, 30);
		expect(due.map((notification) => notification.to)).toEqual([jaz.w.priya.id]);
	});

	it('counts words as urgent when screening fails, and keeps them', async () => {
		const jaz = await talk({
			screen: () => {
				throw new Error('broken rules');
			},
		});
		await jaz.pastLimits();
		await jaz.take(exact('T15', 'Chips please'));
		expect((await jaz.stored()).entries.at(-1)?.verdict).toMatchObject({ level: 'urgent', because: [{ rule: 'screening-fault' }] });
		expect((await jaz.kept.alerts.open(jaz.w.project.id))[0]?.alert.level).toBe('urgent');
		expect(jaz.faults.map(({ fault }) => fault)).toEqual(['screening']);
	});

	it('is judged by the real rules: somebody is told of danger, and nobody of a plan for tuesday', async () => {
		const called: boolean[] = [];
		for (const words of ['he is kicking the door in', 'my dad hits me', 'see you tuesday']) {
			const jaz = await (await talk({ screen: screenWords })).pastLimits();
			await jaz.take(exact('T18', words));
			const [open] = await jaz.kept.alerts.open(jaz.w.project.id);
			called.push(open !== undefined && isHigher(open.alert.level, 'unclear'));
		}
		expect(called).toEqual([true, true, false]);
	});

	it('calls nobody for what she wrote down and was not understood, and keeps it in the record', async () => {
		const jaz = await (await talk({ screen: screeningThatSays('wavy', 'unclear') })).pastLimits();
		await jaz.take(exact('T15', 'it was all wavy'));
		expect(await jaz.kept.alerts.open(jaz.w.project.id)).toEqual([]);
		expect(jaz.kept.state.notifications.size).toBe(0);
		expect([...jaz.kept.state.concerns.values()]).toMatchObject([{ level: 'unclear', alert: null }]);
	});

	it('raises an alert for the same words where they typed them, and under an urgent topic', async () => {
		for (const [question, by] of [
			['T15', 'handed-over'],
			['T41', 'worker-tablet'],
		] as const) {
			const jaz = await (await talk({ screen: screeningThatSays('wavy', 'unclear') })).pastLimits();
			const speaker = by === 'handed-over' ? handedTo(jaz.session) : workerSpeaking(jaz.session);
			await takeInput(jaz.deps, jaz.open, {
				by: speaker,
				conversation: jaz.id,
				token: await jaz.head(),
				input: exact(question, 'it was all wavy'),
			});
			expect((await jaz.kept.alerts.open(jaz.w.project.id))[0]?.alert, by).toMatchObject({ level: 'unclear', owner: jaz.w.nadia.id });
		}
	});

	it('joins the alert that is open, whatever was not understood', async () => {
		const jaz = await (await talk({ screen: screenByWord({ hits: 'urgent', wavy: 'unclear' }) })).pastLimits();
		await jaz.take(exact('T15', 'he hits me'));
		await jaz.take(exact('T15', 'it was all wavy'));
		const [open] = await jaz.kept.alerts.open(jaz.w.project.id);
		expect(open && (await jaz.kept.alerts.find(jaz.w.project.id, open.alert.id))?.disclosures).toHaveLength(2);
	});

	it('ends as part done when the young person chose later, and goes on where it was', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'skipped', question: 'T15' });
		const place = (await jaz.stored()).conversation.position.place;
		await jaz.take({ type: 'stopped', later: true, when: 'Thursday' });
		expect((await jaz.stored()).conversation).toMatchObject({ outcome: 'part-done', endedAt: '2026-11-17T16:12:00.000Z' });
		await jaz.take({ type: 'resumed' });
		expect((await jaz.stored()).conversation).toMatchObject({ outcome: 'part-done', position: { place, floor: 'open' } });
		await jaz.take({ type: 'paused' });
		expect((await jaz.stored()).conversation.outcome).toBe('part-done');
	});

	it('keeps a note, who is here and when they would like to go on from a page that was overtaken', async () => {
		const jaz = await (await talk()).pastLimits();
		const old = await jaz.head();
		await jaz.take(exact('T15', 'Chips please'));
		await jaz.take({ type: 'worker-note', words: 'Ring school.' }, old);
		await jaz.take({ type: 'present', who: ['young-person', 'worker', 'interpreter'], words: 'Leyla, DPSI 4471, Sorani' }, old);
		expect(await jaz.take({ type: 'stopped', later: true, when: 'never, he said' }, old)).toEqual({ outcome: 'saved' });
		const words = JSON.stringify((await jaz.stored()).entries);
		for (const kept of ['Ring school.', 'Leyla, DPSI 4471, Sorani', 'never, he said']) expect(words).toContain(kept);
	});

	it('always takes a wish for somebody else, from however old a page, and promises it', async () => {
		const jaz = await (await talk()).pastLimits();
		const old = await jaz.head();
		await jaz.take(exact('T15', 'Chips please'));
		expect(await jaz.take({ type: 'asked-for-a-person' }, old)).toEqual({ outcome: 'saved' });
		const actions = await jaz.kept.conversations.actions(jaz.w.project.id, jaz.jaz.id);
		expect(actions.map(({ about }) => about.what)).toEqual(['Somebody else to talk to']);
	});

	it('screens every free word, not only answers', async () => {
		const heard: string[] = [];
		const jaz = await talk({
			screen: (text) => {
				heard.push(text);
				return {
					level: text.includes('kill') ? 'urgent' : 'none',
					categories: [],
					because: [{ rule: 'test', start: 0, end: 1, words: text }],
					rules: 'test@1',
				};
			},
		});
		await jaz.pastLimits();
		await jaz.take({ type: 'worker-note', words: 'a note of theirs', theirs: true });
		await jaz.take({ type: 'stopped', later: true, when: 'never, he said he will kill me' });
		expect(heard).toEqual(['a note of theirs', 'never, he said he will kill me']);
		expect((await jaz.kept.alerts.open(jaz.w.project.id))[0]?.alert.level).toBe('urgent');
	});

	it('raises what a worker says somebody should look at, about that line', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'he comes in my room at night'));
		const line = await jaz.head();
		await jaz.take({ type: 'screened', entry: line }, undefined, 'immediate');
		const [open] = await jaz.kept.alerts.open(jaz.w.project.id);
		const record = open && (await jaz.kept.alerts.find(jaz.w.project.id, open.alert.id));
		expect(open?.alert.level).toBe('immediate');
		expect(record?.disclosures.map(({ entry }) => entry.id)).toEqual([line]);
	});

	it('raises a higher look from an overtaken page, after a lower one or none, and the same look once', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'it was all wavy'));
		const line = await jaz.head();
		const look = { type: 'screened', entry: line } as const;
		const level = async () => (await jaz.kept.alerts.open(jaz.w.project.id))[0]?.alert.level;
		await jaz.take(look, line);
		expect(await jaz.take(look, line, 'urgent')).toEqual({ outcome: 'saved' });
		expect(await level()).toBe('urgent');
		expect(await jaz.take(look, line, 'immediate')).toEqual({ outcome: 'saved' });
		expect(await level()).toBe('immediate');
		const before = (await jaz.stored()).entries.length;
		for (const again of ['immediate', 'urgent', undefined] as const)
			expect(await jaz.take(look, line, again)).toMatchObject({ outcome: 'repeated' });
		expect((await jaz.stored()).entries).toHaveLength(before);
	});

	it('promises food and a check the same day without anybody writing it down, and never twice', async () => {
		const jaz = await (await talk()).pastLimits();
		const tick = { ...exact('T15', ''), value: { options: ['food'] }, whose: 'worker', then: 'stay' } as const;
		await jaz.take({ ...tick, value: { options: ['food'] } });
		await jaz.take({ ...tick, value: { options: ['food', 'sleep'] } });
		await jaz.take({ type: 'moved-on', question: 'T15' });
		await jaz.take({ type: 'moved-on', question: 'T12' });
		await jaz.take({ type: 'skipped', question: 'T13' });
		const actions = await jaz.kept.conversations.actions(jaz.w.project.id, jaz.jaz.id);
		expect(actions.map(({ about, dueOn }) => [about.what, dueOn]).toSorted()).toEqual([
			['Check in today about being somewhere safe', '2026-11-17'],
			['Something to eat', '2026-11-17'],
			['Somewhere quiet to sleep', '2026-11-17'],
		]);
	});

	it('takes a tick back and says what it was', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ ...exact('T18', ''), value: { options: ['row'] }, whose: 'worker' });
		await jaz.take({ ...exact('T18', ''), value: { options: [] }, whose: 'worker', supersedes: await jaz.head() });
		const [line] = linesOf((await jaz.stored()).entries);
		expect(line).toMatchObject({ value: { options: [] }, earlier: [{ value: { options: ['row'] } }] });
	});

	it('audits every input by its kind and never by its words', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'Chips please'));
		expect(JSON.stringify(jaz.kept.state.audit)).toContain('conversation.answered');
		expect(JSON.stringify(jaz.kept.state.audit)).not.toContain('Chips');
	});

	it('finds no conversation of another project', async () => {
		const jaz = await talk();
		const elsewhere = { ...jaz.session, project: { ...jaz.session.project, id: 'another' as never } };
		expect(
			await takeInput(jaz.deps, jaz.open, {
				by: workerSpeaking(elsewhere),
				conversation: jaz.id,
				token: await jaz.head(),
				input: { type: 'back' },
			}),
		).toEqual({ outcome: 'not-found' });
	});
});
