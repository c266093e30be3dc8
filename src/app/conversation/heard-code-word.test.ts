import { describe, expect, it } from 'vitest';
import { alone, handedTo, type Speaker } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const NOTHING: Verdict = { level: 'none', categories: [], because: [], rules: 'made-up@1' };

async function writing(words: string, by: (session: Parameters<typeof handedTo>[0]) => Speaker) {
	const jaz = await (await talk({ screen: () => NOTHING })).pastLimits();
	const { kept, w, session, jaz: youngPerson } = jaz;
	const changed = { ...youngPerson, about: { ...youngPerson.about, codeWord: 'Red kite' }, version: youngPerson.version + 1 };
	const change = { change: 'young-person-changed', youngPerson: changed, from: youngPerson.version } as const;
	await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes: [change], audit: [] });
	const input = { ...exact('T15', words), prompted: true };
	await takeInput(jaz.deps, jaz.open, { by: by(session), conversation: jaz.id, token: await jaz.head(), input });
	const stored = await jaz.stored();
	const alert = await kept.alerts.openFor(w.project.id, youngPerson.id);
	return {
		entry: stored.entries.at(-1),
		alert,
		trail: alert && (await kept.alerts.find(w.project.id, alert.id))?.trail.map(({ what }) => what),
	};
}

describe('a young person’s own code word', () => {
	it('written alone calls somebody at once, whatever screening thinks of it, in the commit of the words', async () => {
		const { entry, alert, trail } = await writing('all good. red kite', ({ project }) => alone(project.id));
		expect(entry?.verdict).toMatchObject({ level: 'immediate' });
		expect(alert).toMatchObject({ level: 'immediate', state: 'raised' });
		expect(trail).toContain('code-word');
	});

	it('is nothing when they write something else, or when a worker is there with them', async () => {
		expect((await writing('all good. red kites', ({ project }) => alone(project.id))).alert).toBeUndefined();
		expect((await writing('all good. red kite', handedTo)).alert).toBeUndefined();
	});
});
