import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { withinSight } from '#app/access/within-sight.tsx';
import type { AppEnv } from '#app/app-env.ts';
import { onlyRead } from '#app/closing/only-read.tsx';
import { formFrom } from '#app/form.ts';
import { leadFirst } from '#app/people/people-routes.tsx';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { sightBy, sightFacts } from '#app/staff/sight.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { CHANNELS, type Channel } from '#core/flow/entry.ts';
import type { Commit } from '#core/record/change.ts';
import { DUTIES, REPORTED_TO } from '#core/record/mandatory-report.ts';
import { ROLES, type Role } from '#core/record/staff.ts';
import { openMemoryStore } from '../../../test/support/memory-store.ts';
import { world } from '../../../test/support/world.ts';
import { bodyIn, makeReport } from './make-report.ts';
import { type MandatoryDeps, mandatoryRoutes } from './mandatory-routes.tsx';

/** Roles to whom a case may be open at all. */
const SEERS = ROLES.filter((role) => may(role, 'young-person.see'));
const STATES = ['none', 'raised', 'seen', 'owned', 'closed'] as const;
const FIELDS = ['duty', 'what', 'when', 'who', 'how', 'reporter', 'to', 'taken', 'reference', 'alert', 'conversation'] as const;

type Setting = {
	readonly role: Role;
	readonly state: (typeof STATES)[number];
	readonly channel: Channel;
	/** The project has closed and is only read. */
	readonly closed: boolean;
	/** Nobody who answers for safeguarding can sign in. */
	readonly leadless: boolean;
	/** A court or the police hold the record. */
	readonly held: boolean;
};

type Broken = (kept: ReturnType<typeof openMemoryStore>) => Partial<MandatoryDeps> & Pick<MandatoryDeps, 'strips'>;

/** Somebody who sees the case asks through everything that stands before a route. */
async function roomOf({ role, state, channel, closed, leadless, held }: Setting, broken: Broken = () => ({ strips: async () => null })) {
	const alone: unknown[] = [];
	const w = world();
	const kept = openMemoryStore(w);
	const jaz = w.aYoungPerson('Jaz');
	const talk = { ...w.aConversation(jaz), channel };
	const alert = w.anAlert(jaz, state === 'none' ? {} : ({ state } as Partial<Alert>));
	await kept.projects.create(w.project, w.clock.now());
	const me = { ...w.nadia, role };
	await kept.staffAdmin.add(me, 'system', w.clock.now());
	const named = { youngPerson: jaz.id, staff: me.id, by: w.priya.id, at: w.clock.now() };
	const check = {
		staff: me.id,
		trainingUntil: '2090-01-01',
		dbsUntil: '2090-01-01',
		by: w.priya.id,
		at: w.clock.now(),
		id: w.ids.row<string>(),
	};
	await kept.store.commit({
		...{ project: w.project.id, at: w.clock.now(), audit: [] },
		changes: [
			...[{ change: 'young-person-added', youngPerson: jaz } as const, { change: 'conversation-begun', conversation: talk } as const],
			...(state === 'none' ? [] : [{ change: 'alert-raised', alert } as const]),
			...(role === 'volunteer' ? [{ change: 'case-named', mark: named } as const, { change: 'staff-checked', check } as const] : []),
		],
	});
	const sight = sightBy(await sightFacts(kept.access, { project: w.project, staff: me }), w.clock.now());
	const project = { ...w.project, kind: leadless ? ('live' as const) : w.project.kind };
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', { id: 's', staff: me, project, since: w.clock.now(), formToken: 't', handedOver: null, sight });
		c.set('assets', { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m' });
		c.set('nonce', 'n');
		return next();
	});
	const standing = async () => (closed ? ({ goNow: 'The council' } as never) : null);
	app.use(leadFirst({ staff: kept.staff, staffAdmin: { ...kept.staffAdmin, enrolled: async () => [] } as never }));
	app.use(withinSight(kept.access)).use(onlyRead({ standing }));
	const people = held ? { record: async () => Promise.reject(new Error('It is held.')) } : kept.youngPeople;
	app.route('/', mandatoryRoutes({ ...kept, ...broken(kept), people, clock: w.clock, ids: w.ids, onAlone: (error) => alone.push(error) }));
	const post = (path: string, fields: Readonly<Record<string, string>>) =>
		app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
	return { w, kept, jaz, talk, alert, me, post, app, alone };
}

const settings = fc.record({
	role: fc.constantFrom(...SEERS),
	state: fc.constantFrom(...STATES),
	channel: fc.constantFrom(...CHANNELS),
	...{ closed: fc.boolean(), leadless: fc.boolean(), held: fc.boolean() },
});
const typed = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(fc.constant(''), fc.string(), fc.constantFrom(...DUTIES, ...REPORTED_TO)));

describe('a mandatory report', () => {
	it('is kept whoever makes it that sees the case, however the alert, the talk and the project stand, whatever is missing', async () => {
		await fc.assert(
			fc.asyncProperty(settings, typed, async (setting, fields) => {
				const { post, kept, jaz, me, alert } = await roomOf(setting);
				const answer = await post(mandatoryReportAddress(jaz.id), fields as Record<string, string>);
				expect(answer.status).toBe(303);
				const [report, ...others] = [...kept.state.mandatoryReports.values()];
				expect(others).toEqual([]);
				expect(report).toMatchObject({ by: me.id, youngPerson: jaz.id, addsTo: null, body: { what: (fields['what'] ?? '').trim() } });
				expect(kept.state.audit.at(-1)).toMatchObject({
					action: 'mandatory-report.made',
					actor: me.id,
					subject: report?.id,
					youngPerson: jaz.id,
				});
				const open = setting.state !== 'none' && setting.state !== 'closed';
				const made = [...kept.state.trail.values()].filter(({ what }) => what === 'report-made');
				expect(made.map((line) => line.alert)).toEqual(open ? [alert.id] : []);
			}),
			{ numRuns: 150 },
		);
	}, 60_000);

	it('stands on the trail of a closed alert, when it was made from there', async () => {
		const { post, kept, jaz, alert } = await roomOf({ ...PLAIN, state: 'closed' });
		await post(mandatoryReportAddress(jaz.id), { alert: alert.id });
		expect([...kept.state.trail.values()]).toMatchObject([{ what: 'report-made', alert: alert.id, words: null }]);
		expect(kept.state.alerts.get(alert.id)).toEqual(alert);
	});

	it('is added to and never changed', async () => {
		const { post, kept, jaz, app } = await roomOf(PLAIN);
		const { headers } = await post(mandatoryReportAddress(jaz.id), { what: 'she told me', duty: 'fgm' });
		const [first] = [...kept.state.mandatoryReports.values()];
		const path = headers.get('location') ?? '';
		await post(path, { reference: 'NP 42', to: 'police' });
		await post(path, {});
		const [kept1, added, empty] = [...kept.state.mandatoryReports.values()];
		expect(kept1).toEqual(first);
		expect(added).toMatchObject({ addsTo: first?.id, sent: true, body: { reference: 'NP 42', duty: 'fgm' } });
		expect(empty).toMatchObject({ addsTo: first?.id, sent: false });
		const html = await (await app.request(path)).text();
		for (const words of ['she told me', 'NP 42', 'to be confirmed by counsel', 'tel:101']) expect(html).toContain(words);
	});

	it('is nobody’s to see or to make who does not see the case', async () => {
		const { app, post, jaz, kept } = await roomOf({ ...PLAIN, role: 'administrator' });
		expect((await app.request(mandatoryReportAddress(jaz.id))).status).toBe(403);
		expect((await post(mandatoryReportAddress(jaz.id), { what: 'x' })).status).toBe(403);
		expect(kept.state.mandatoryReports.size).toBe(0);
	});

	it('says of every duty what the law may ask, and that counsel has to confirm it', async () => {
		const { app, jaz } = await roomOf({ ...PLAIN, held: true });
		const html = await (await app.request(mandatoryReportAddress(jaz.id))).text();
		for (const words of [
			'To be confirmed by counsel',
			'A child sexual offence',
			'Nobody can do it for you',
			'You do not need anybody’s leave',
		])
			expect(html).toContain(words);
	});
});

const fails = () => Promise.reject(new Error('It cannot be had.'));
const strips = async () => null;
/** Fails whatever this is true of. */
const storeWithout =
	(isBroken: (commit: Commit) => boolean): Broken =>
	({ store }) => ({ strips, store: { commit: (commit) => (isBroken(commit) ? fails() : store.commit(commit)) } });
const BROKEN: readonly (readonly [string, Broken])[] = [
	['the audit cannot be written', storeWithout(({ audit }) => audit.length > 0)],
	['its alert cannot be written to', storeWithout(({ changes }) => changes.some(({ change }) => change === 'trail-written'))],
	[
		'neither can be written',
		storeWithout(({ audit, changes }) => audit.length > 0 || changes.some(({ change }) => change === 'trail-written')),
	],
	['a commit comes second each time', storeWithoutStale()],
	['those made before cannot be read', () => ({ strips, mandatoryReports: { of: fails } })],
	['neither staff nor alerts can be read', () => ({ strips: fails, staff: { all: fails }, alerts: { openFor: fails, find: fails } })],
];

function storeWithoutStale(): Broken {
	return ({ store }) => ({ strips, store: { commit: async (commit) => (commit.audit.length > 0 ? 'stale' : store.commit(commit)) } });
}

describe.each(BROKEN)('a mandatory report while %s', (_how, broken) => {
	it('has a form that opens, is kept and added to, is said to be kept, and is a fault', async () => {
		const { app, post, jaz, kept, alone } = await roomOf(PLAIN, broken);
		const form = await app.request(mandatoryReportAddress(jaz.id));
		expect([form.status, (await form.text()).includes('Keep this report')]).toEqual([200, true]);
		const made = await post(mandatoryReportAddress(jaz.id), { what: 'she told me', duty: 'fgm' });
		expect(made.status).toBe(303);
		const reports = () => [...kept.state.mandatoryReports.values()].map(({ body }) => [body.what, body.reference]);
		expect(reports()).toEqual([['she told me', '']]);
		const path = made.headers.get('location') ?? '';
		expect((await post(path, { reference: 'NP 42' })).status).toBe(303);
		expect(reports()).toEqual([
			['she told me', ''],
			['', 'NP 42'],
		]);
		expect((await app.request(path)).status).toBe(200);
		expect(alone).not.toEqual([]);
	});
});

it('nothing that was read is shown while the audit cannot keep that it was', async () => {
	const { app, post, jaz, alone } = await roomOf(
		PLAIN,
		storeWithout(({ audit }) => audit.length > 0),
	);
	const { headers } = await post(mandatoryReportAddress(jaz.id), { what: 'she told me', duty: 'fgm' });
	const form = await (await app.request(mandatoryReportAddress(jaz.id))).text();
	expect(form).toContain('cannot be read just now');
	expect(form).not.toContain('Jaz');
	expect(form).toContain('About this young person.');
	expect(form).toMatch(/<a class="back-link"[^>]*>(<svg.*?<\/svg>)?This young person</s);
	const report = await (await app.request(headers.get('location') ?? '')).text();
	expect(report).toContain('What you sent from the form is kept.');
	for (const words of ['she told me', 'Jaz']) expect(report).not.toContain(words);
	for (const page of [form, report]) expect(page).toContain('data-short-alerts');
	expect(alone).toHaveLength(3);
});

it('a report that nothing can keep is said not to be kept', async () => {
	const { jaz, kept, w, me } = await roomOf(PLAIN);
	const session = { staff: me, project: w.project } as Session;
	const deps = { ...kept, clock: w.clock, ids: w.ids, onAlone: () => undefined, store: { commit: fails } };
	const typedIn = { body: bodyIn(formFrom('what=she+told+me')), addsTo: null };
	await expect(makeReport(deps, session, jaz.id, typedIn)).rejects.toThrow('could not be kept');
	expect(kept.state.mandatoryReports.size).toBe(0);
});

const PLAIN: Setting = { role: 'worker', state: 'raised', channel: 'worker-tablet', closed: false, leadless: false, held: false };
