import { describe, expect, it } from 'vitest';
import { staffApp } from '../../../test/support/staff-app.ts';

const DAY = 24 * 60;

async function lookedAt(role: 'worker' | 'lead', days: number, each = 1) {
	const here = await staffApp(role);
	const { jaz } = here.known;
	for (let day = 0; day < days; day++) {
		const audit = Array.from({ length: each }, () => ({
			...{ actor: here.world.priya.id, action: 'conversation.read', subject: jaz.id },
			youngPerson: jaz.id,
		}));
		await here.pages.store.commit({ project: here.world.project.id, at: here.world.clock.now(), changes: [], audit });
		here.world.clock.pass(DAY);
	}
	return { ...here, jaz, looks: `/young-people/${jaz.id}/looks` };
}

const days = (html: string) => [...html.matchAll(/<section class="section"><h2>([^<]*)<\/h2>/g)].map(([, title]) => title);

describe('who looked at a young person’s record', () => {
	it('is a page for a safeguarding lead, led to from the record, and opening it is in it', async () => {
		const here = await lookedAt('lead', 1, 3);
		expect((await here.get(`/young-people/${here.jaz.id}`)).html).toContain(`href="${here.looks}"`);
		const first = await here.get(here.looks);
		expect(first.status).toBe(200);
		expect(first.html).toContain('Priya Nair');
		expect(first.html).toContain('Read: opened a conversation (3 times).');
		expect(first.html).toContain('Read: opened the record.');
		expect((await here.get(here.looks)).html).toContain('Read: opened the record, opened this list.');
	});

	it('is closed to a worker, who reads on the record that looking is written down', async () => {
		const here = await lookedAt('worker', 1);
		const record = await here.get(`/young-people/${here.jaz.id}`);
		expect(record.html).toContain('is written down, you too. Your safeguarding lead and your manager can see the list.');
		expect(record.html).not.toContain(here.looks);
		const { status, html } = await here.get(here.looks);
		expect(status).toBe(403);
		expect(html).not.toContain('Priya');
	});

	it('shows two weeks of days at once, and leads on to earlier ones until there are none', async () => {
		const here = await lookedAt('lead', 20);
		const newest = await here.get(here.looks);
		expect(days(newest.html)).toHaveLength(14);
		const [, before = ''] = /looks\?before=([\d-]+)/.exec(newest.html) ?? [];
		const earlier = await here.get(`${here.looks}?before=${before}`);
		expect(new Set([...days(newest.html), ...days(earlier.html).filter((day) => !day?.startsWith('Today'))]).size).toBe(20);
		expect(earlier.html).not.toContain('Earlier days');
		expect(earlier.html).toContain('Back to the newest');
	});

	it('tears no day apart, however much was done on it', async () => {
		const here = await lookedAt('lead', 2, 1_200);
		const newest = await here.get(here.looks);
		expect(newest.html).toContain('opened a conversation (1200 times)');
		expect(newest.html.match(/1200 times/g)).toHaveLength(1);
		const [, before = ''] = /looks\?before=([\d-]+)/.exec(newest.html) ?? [];
		expect((await here.get(`${here.looks}?before=${before}`)).html).toContain('(1200 times)');
	});

	it('takes a day that is none for no day, and a stranger for nobody', async () => {
		const here = await lookedAt('lead', 1);
		expect((await here.get(`${here.looks}?before=2026-02-31`)).html).toContain('Priya Nair');
		expect((await here.get(`${here.looks}?before=2020-01-01`)).html).toContain('Nobody looked before that');
		expect((await here.get(`/young-people/${here.world.ids.row()}/looks`)).status).toBe(404);
	});

	it('does not go out when that it was opened cannot be written down', async () => {
		const here = await lookedAt('lead', 1);
		here.failCommits();
		here.app.onError((_error, c) => c.text('failed', 500));
		expect(await here.get(here.looks)).toMatchObject({ status: 500, html: 'failed' });
	});
});
