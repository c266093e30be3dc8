import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '#app/staff/ports.ts';
import { instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { actions, alerts, conversations, entries, episodes, messagesHome } from '#db/schema/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { screenWordsCautiously } from './support/cautious-screening.ts';
import { type Seeded, seededAt } from './support/seeded.ts';
import { safeContactRowsOf } from './vault-matrix/safe-contact-rows.ts';

const TUESDAY = instant('2026-11-17T12:10:00.000Z');
const ORIGIN = 'http://localhost';

/** Addresses of one route that are tried at most. */
const MOST = 6;

/** Routes about a young person that show nothing of them, each with what they do show. */
const SHOW_NOTHING: Readonly<Record<string, string>> = {
	'/alerts/:id/version': 'a number, by which a page knows whether it is out of date',
};

/** Parts that pages are built from, shown with the same made-up names as the demonstration has. */
const MADE_UP: Readonly<Record<string, string>> = { '/kit': 'samples' };

const NOBODY_ASKED = 'nobody in the demonstration has asked what is held yet; src/app/rights/rights.test.ts reads them';

/** Routes about a young person that nothing in the demonstration opens as a page, each with why. */
const NOT_OPENED: Readonly<Record<string, string>> = {
	'/alerts/:id/version': 'no page',
	'/calendar/:secret': 'hours of one who works here, for their own calendar; no young person is in it',
	'/conversations/:id/practice': 'nobody in the demonstration has practised yet',
	'/cover/:id/change': 'an hour of the rota; no young person is in it',
	'/how-i-am-reached/:id/code': 'a number or an address of one who works here; no young person is in it',
	'/young-people/:id/mandatory-report/:report':
		'nobody in the demonstration has reported anything; src/app/mandatory/mandatory-routes.test.ts reads one',
	'/young-people/:id/requests/:request': NOBODY_ASKED,
	'/young-people/:id/requests/:request/lines': NOBODY_ASKED,
	'/young-people/:id/requests/:request/second': NOBODY_ASKED,
	'/young-people/:id/requests/:request/sheet': NOBODY_ASKED,
};

type Row = { readonly id: string; readonly youngPerson: YoungPersonId };

let here: Seeded;
let people: readonly YoungPerson[];
let rows: Readonly<Record<'young-people' | 'episodes' | 'conversations' | 'alerts' | 'inbox' | 'messages-home' | 'texts', readonly Row[]>>;
let inside: readonly (Row & { readonly of: string })[];
let app: ReturnType<typeof createApp>;
let me: Session;
let written: readonly AuditRow[] = [];

beforeAll(async () => {
	here = await seededAt(TUESDAY);
	const { kept } = here.at;
	people = await kept.youngPeople.search(here.project.id, '');
	const { text, textingNumber } = await safeContactRowsOf({ kept, w: here.at.world }, here.member('Nadia Rahman'), people[0]?.id ?? '');
	const read = kept.db.read;
	const theirs = { id: episodes.id, youngPerson: episodes.youngPerson };
	const talks = await read.select({ id: conversations.id, youngPerson: conversations.youngPerson }).from(conversations);
	rows = {
		'young-people': people.map(({ id }) => ({ id, youngPerson: id })),
		episodes: await read.select(theirs).from(episodes),
		conversations: talks,
		alerts: await read.select({ id: alerts.id, youngPerson: alerts.youngPerson }).from(alerts),
		'messages-home': await read.select({ id: messagesHome.id, youngPerson: messagesHome.youngPerson }).from(messagesHome),
		inbox: people.slice(0, 1).map(({ id }) => ({ id: textingNumber, youngPerson: id })),
		texts: people.slice(0, 1).map(({ id }) => ({ id: text, youngPerson: id })),
	};
	const promised = await read
		.select({ id: actions.id, youngPerson: actions.youngPerson, conversation: actions.conversation })
		.from(actions);
	const said = await read.select({ id: entries.id, of: entries.conversation, youngPerson: entries.youngPerson }).from(entries);
	inside = [
		...people.slice(0, 1).map(({ id }) => ({ id: textingNumber, youngPerson: id, of: id })),
		...promised.flatMap((one) => [
			{ ...one, of: one.youngPerson },
			{ ...one, of: one.conversation ?? '' },
		]),
		...said,
	];
	app = createApp({
		kept: {
			...kept,
			store: {
				commit: (commit) => {
					written = [...written, ...commit.audit];
					return kept.store.commit(commit);
				},
			},
			sessions: { ...kept.sessions, find: async () => me },
		},
		flows: here.flows,
		screen: screenWordsCautiously,
		practice: practiceScripts,
		clock: { now: () => TUESDAY },
		ids: here.at.world.ids,
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 1_000, beatMs: 1_000, lifeMs: 1 },
		push: { publicKey: 'key', isPushService: () => true },
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		assetFolder: '/nowhere',
		privateLook: { style: '', script: '' },
		origin: () => ORIGIN,
		secure: false,
		health: async () => ({
			ok: true,
			version: '0',
			sweepAgeMs: 0,
			sendAgeMs: 0,
			oldestUnownedAlertMs: null,
			unsentNotifications: 0,
			failingRows: 0,
			openFaults: 0,
			unopened: 0,
		}),
		log: createLog({ write: () => true }, 'silent'),
		monotonicMs: () => 0,
	});
}, 60_000);
afterAll(() => here.at.close());

const signedInAs = (staff: StaffMember): Session => ({ ...here.as(staff.name), id: `session of ${staff.id}` });

type Address = { readonly path: string; readonly about: YoungPersonId | null };

/** Every address that a route can have with what is there: about whom it is, if it is about one. */
function addressesOf(route: string): readonly Address[] {
	const [, place = '', , , second] = route.split('/');
	const those = rows[place as keyof typeof rows];
	if (!route.includes(':')) return [{ path: route, about: null }];
	if (those === undefined) return [];
	const whole = those.flatMap(({ id, youngPerson }) => {
		const path = route.replace(/:\w+(\{[^}]*\})?/, id);
		const deeper = inside.filter(({ of }) => of === id).slice(0, 40);
		return second?.startsWith(':')
			? deeper.map((one) => ({ path: path.replace(/:\w+(\{[^}]*\})?/, one.id), about: youngPerson }))
			: [{ path, about: youngPerson }];
	});
	return whole;
}

/** The names of young people that a page shows. */
function namedOn(html: string): readonly YoungPerson[] {
	const words = html.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
	return people.filter(({ about }) => new RegExp(`(?<![\\p{L}-])${about.nameUsed}(?![\\p{L}-])`, 'u').test(words));
}

const isReading = ({ actor, action }: AuditRow): boolean => actor === me.staff.id && /(read|opened|listed|shown)$/.test(action);

/** What one page shows of whom, without a row for it. `about` is nobody on a page with many. */
function unwritten(route: string, about: YoungPersonId | null, html: string, since: readonly AuditRow[]): readonly string[] {
	const reads = since.filter(isReading);
	const isRead = (id: YoungPersonId): boolean => reads.some(({ youngPerson }) => youngPerson === id);
	const isList = reads.some(({ youngPerson }) => youngPerson === null);
	// A strip of an open alert is on every page, and written down the first time that somebody is shown it.
	const wasShown = (id: YoungPersonId): boolean =>
		written.some((row) => isReading(row) && row.action === 'alert.shown' && row.youngPerson === id);
	const named = route in MADE_UP ? [] : namedOn(html).filter(({ id }) => !isRead(id) && !isList && !wasShown(id));
	return [
		...(about !== null && !isRead(about) && !(route in SHOW_NOTHING) ? [`${route} leaves no reading of whom it is about`] : []),
		...named.map(({ about: { nameUsed } }) => `${route} names ${nameUsed} and leaves no reading of them`),
	];
}

describe('whoever reads a young person’s account', () => {
	const routes = () => [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
	const opened = new Set<string>();

	it.each(['Priya Nair', 'Nadia Rahman'])(
		'is written down on every page that shows one to %s',
		async (name) => {
			me = signedInAs(here.member(name));
			written = [];
			const faults = new Set<string>();
			for (const route of routes()) {
				let tried = 0;
				for (const { path, about } of addressesOf(route)) {
					if (tried >= MOST) break;
					const before = written.length;
					const answer = await app.request(`${ORIGIN}${path}`, { headers: { cookie: 'waymark=token' } });
					if (answer.status !== 200 || !/html/.test(answer.headers.get('content-type') ?? '')) continue;
					tried += 1;
					opened.add(route);
					for (const fault of unwritten(route, about, await answer.text(), written.slice(before))) faults.add(fault);
				}
			}
			expect([...faults]).toEqual([]);
		},
		120_000,
	);

	it('was looked for on every route about a young person, but for those that are named here', () => {
		const about = routes().filter((route) => route.includes(':') && !route.startsWith('/enter'));
		expect(about.length).toBeGreaterThan(30);
		expect(about.filter((route) => !opened.has(route)).sort()).toEqual(Object.keys(NOT_OPENED).sort());
	});
});
