import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { YoungPersonId } from '#core/id.ts';
import { openLetters } from '#server/reach/carriers.ts';
import { signedHeaders } from '#server/reach/signed-message.ts';
import { failNoMore, failOn } from '../support/behind-the-store.ts';
import { GATEWAY_KEY } from '../support/fake-gateway.ts';
import { addressOf, pageOf, whoMay } from '../vault-matrix/ask.ts';
import { browserOf, type Found, found } from '../vault-matrix/found.ts';
import { type Changed, filled, type PageForm } from '../vault-matrix/page-forms.ts';
import { ROWS, type Row } from '../vault-matrix/routes-in-rows.ts';
import { NOW, signIn } from '../vault-matrix/running.ts';
import { canaries, MARK, PHONE, type Sighting, sightings } from './canary-words.ts';
import { ALLOWED, destroyOne, handedOver, raiseAbout } from './leaving.ts';
import { startOutside } from './outside.ts';
import { type Bytes, openSmallSite, type SmallSite } from './small-site.ts';
import { textEverything } from './texted.ts';

const LONG = 120_000;
const words = canaries();
let site: SmallSite;
let rows: Found;

beforeAll(async () => {
	site = await openSmallSite();
	const sides = { ours: site, theirs: site };
	rows = await found(site, sides, 'ours');
	const device = site.push.subscribe();
	const session = await site.kept.sessions.find((await signIn(site, site.staff.duty)).token, NOW);
	await site.kept.pushSubscriptions.keep(
		site.staff.duty.project,
		{ id: site.w.ids.row(), staff: site.staff.duty.id, ...device },
		session?.id ?? '',
		NOW,
	);
}, LONG);
afterAll(() => site.remove());

const seenIn = (all: Bytes): readonly Sighting[] => all.flatMap(([where, bytes]) => sightings(where, bytes));

/** A word of its own in every field that takes words; what is chosen or dated stays as somebody would have it. */
function withCanaries(where: string, form: PageForm | undefined, sends: Changed): Changed {
	const fields = form?.fields ?? Object.keys(sends).map((name) => ({ name, kind: 'words' }));
	const isWords = (name: string) => fields.filter((one) => one.name === name).every(({ kind }) => kind === 'words') && !NO_WORDS.test(name);
	const free = [...new Set(fields.map(({ name }) => name))].filter(isWords);
	const put = Object.fromEntries(free.map((name) => [name, `${words.next(`${where} ${name}`)} ${LONG_ENOUGH}`]));
	const rings = Object.fromEntries(fields.filter(({ name }) => /^(phone|number)$/.test(name)).map(({ name }) => [name, PHONE]));
	return { ...sends, ...put, ...rings, ...('again' in put ? { again: put['passphrase'] ?? '' } : {}) };
}

/** Enough for a passphrase. */
const LONG_ENOUGH = 'lantern gravel otter';
/** Typed, but no words: days, times, telephone numbers and what has a check in it. Ids, codes and choices where no page has the form. */
const NO_WORDS =
	/^(dueOn|toldOn|firstDate|lastDate|checkedOn|years|nights|number|from|to|reply|phone|dateOfBirth|childId903|singleUniqueIdentifier|line|planned-date|formToken|token|code|do|why|version|p256dh|auth|endpoint)$/;

type Browser = ReturnType<typeof browserOf>;

async function sendThrough(route: string, row: Row): Promise<number> {
	const who = browserOf(site, await signIn(site, site.staff[whoMay(row)]));
	const [to, page] = [addressOf(route, row, rows), pageOf(route, row, rows)];
	const form = page === null ? undefined : (await who.forms(page)).find((one) => one.to.split('?')[0] === to);
	const changed = withCanaries(route, form, row.sends?.(rows) ?? {});
	return (await who.post(to, form === undefined ? await who.fields(null, to, changed) : filled(form, changed))).status;
}

/** Page after page of one address, as a young person answers them: words wherever words can be written. */
async function answerPages(who: Browser, path: string, where: string, pages: number): Promise<number> {
	const before = words.given.size;
	for (let page = 0; page < pages; page += 1) {
		const form = (await who.forms(path)).find(({ fields }) =>
			fields.some(({ value }) => value === 'next' || value === 'alone' || value === 'nobody'),
		);
		const all = form ?? (await who.forms(path)).at(-1);
		if (all === undefined) break;
		const choice = all.fields.find(({ kind }) => kind === 'choice');
		const pressed = all.fields.some(({ value }) => value === 'next') ? { do: 'next' } : {};
		const picked = choice === undefined ? {} : { [choice.name]: choice.value };
		await who.post(all.to, filled(all, { ...withCanaries(where, all, {}), ...pressed, ...picked }));
	}
	return words.given.size - before;
}

describe('words that are put in everywhere', () => {
	it('are written by a young person, on the tablet and on a phone of their own, and somebody is called, whose device hears none of them', async () => {
		const handed = browserOf(site, await signIn(site, site.staff.worker));
		await handed.send(`/conversations/${rows.talk}/hand-over`, `/conversations/${rows.talk}/hand-over`, {
			passphrase: LONG_ENOUGH,
		});
		expect(await answerPages(handed, '/hand-over', 'the tablet in their hands', 12)).toBeGreaterThan(1);
		const code = rows.phoneCode;
		const opened = await fetch(`${site.origin}/notes`, {
			...{ method: 'POST', redirect: 'manual', headers: { origin: site.origin } },
			body: new URLSearchParams({ do: 'open', code }),
		});
		const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
		const phone = browserOf(site, { cookie, formToken: '', token: '' });
		expect(await answerPages(phone, '/notes', 'their own phone', 12)).toBeGreaterThan(1);
		await vi.waitFor(() => expect(site.push.received.length).toBeGreaterThan(0), { timeout: 10_000 });
	});

	it(
		'go through every form that takes some',
		async () => {
			const answers = new Map<string, number>();
			for (const [route, row] of Object.entries(ROWS))
				if (route.startsWith('POST') && row.may !== 'handed' && row.noControl === undefined)
					answers.set(route, await sendThrough(route, row));
			const kept = [...answers.values()].filter((status) => status < 400);
			expect([...answers].filter(([, status]) => status >= 500)).toEqual([]);
			const record = JSON.stringify(await site.kept.youngPeople.record(site.staff.worker.project, rows.person as YoungPersonId));
			for (const put of [MARK, PHONE]) expect(record).toContain(put);
			expect(words.given.size).toBeGreaterThan(110);
			expect(kept.length).toBeGreaterThan(answers.size * 0.85);
			for (const [route, row] of Object.entries(ROWS))
				if (row.noControl !== undefined && route.startsWith('POST')) await sendThrough(route, row);
		},
		LONG,
	);

	it('are texted, both ways, and stand in a note, a message home and what is known of a number, which pages show', async () => {
		const notShown = await textEverything(site, (where) => words.next(where));
		expect(notShown).toEqual(['what a gateway calls it', 'a note among colleagues']);
	});

	it('come where no words belong: addresses, headers, wrong sign-ins, what is no form, what is no request', async () => {
		const { cookie, formToken } = await signIn(site, site.staff.lead);
		const word = () => encodeURIComponent(words.next('where none belong'));
		const headers = {
			cookie,
			origin: site.origin,
			'user-agent': word(),
			referer: `${site.origin}/${word()}`,
			'x-forwarded-for': word(),
			'last-event-id': word(),
		};
		for (const path of [
			`/${word()}`,
			`/young-people/${word()}`,
			`/young-people?name=${word()}`,
			`/alerts?do=${word()}`,
			`/enter/${word()}`,
			`/unlock?to=/${word()}`,
		])
			await fetch(`${site.origin}${path}`, { headers, redirect: 'manual' });
		for (const body of [{ name: word(), passphrase: word(), code: word() }, { credential: `{"id":"${word()}"` }])
			await fetch(`${site.origin}/sign-in${'credential' in body ? '/passkey' : ''}`, {
				method: 'POST',
				headers,
				body: new URLSearchParams(body),
			});
		await fetch(`${site.origin}/people`, {
			method: 'POST',
			headers: { ...headers, 'content-type': 'application/json' },
			body: `{"${word()}":`,
		});
		await fetch(`${site.origin}/notes`, { method: 'POST', headers, body: new URLSearchParams({ formToken, do: word(), code: word() }) });
		const receipt = JSON.stringify({ id: word(), channel: 'text', to: word(), state: 'failed', permanent: true });
		const seconds = Math.floor(Date.parse(site.w.clock.now()) / 1_000);
		const signed = { 'content-type': 'application/json', ...signedHeaders(GATEWAY_KEY, { id: word(), seconds, body: receipt }) };
		const heard = await fetch(`${site.origin}/in/receipts`, { method: 'POST', headers: signed, body: receipt });
		expect(heard.status).toBe(204);
		const shown = { token: word(), device: word() };
		await fetch(`${site.origin}/push/shown?${word()}`, { method: 'POST', headers, body: new URLSearchParams(shown) });
		await noRequest(site.origin, `GET /${word()} HTTP/1.1\r\n${word()}\r\n\r\n`);
		await noRequest(site.origin, `${word()}\r\n\r\n`);
	});

	it('are lost on the way to the disk, which is said without them', async () => {
		const lines = site.lines.length;
		const { worker } = site.staff;
		for (const [table, at, more] of BROKEN) {
			site.kept.db.client.exec(failOn(table, 'insert'));
			const who = browserOf(site, await signIn(site, worker));
			const path = at.replace(':talk', rows.paused).replace(':person', rows.person);
			const changed = Object.fromEntries(['words', 'what'].map((name) => [name, words.next(`while ${table} is broken`)]));
			expect((await who.send(path, path, { ...more, ...changed })).status).toBe(500);
			site.kept.db.client.exec(failNoMore(table));
		}
		expect(site.lines.slice(lines).filter((line) => line.includes('a request failed'))).toHaveLength(BROKEN.length);
	});

	it(
		'are behind the daily message, a fault, a proof and the watchdog, and leave in an export and a package, which are for that',
		async () => {
			await raiseAbout(site, words.next('the alert'));
			await site.tellOfItself();
			const lead = browserOf(site, await signIn(site, site.staff.lead, site.w.clock.now()));
			const request = `/young-people/${rows.asking}/requests/${rows.agreed}`;
			const given = await lead.send(request, `${request}/make`, { as: 'page' });
			expect(given.status).toBe(200);
			await destroyOne(site, words.next('who was destroyed'));
			const { sealed, opened } = await handedOver(site);
			rmSync(join(site.folder, 'opened'), { recursive: true });
			expect(sealed.length).toBeGreaterThan(0);
			expect(seenIn(sealed)).toEqual([]);
			const left = seenIn([['the export, in the lead’s browser', Buffer.from(given.html)], ...opened]);
			expect(given.html).toContain('Ellie');
			expect(left.map(({ where }) => where)).toContain('the package, once it was opened');
			expect(left.filter(({ where }) => ALLOWED[where] === undefined)).toEqual([]);
		},
		LONG,
	);

	it('stand nowhere on the disk, in a backup, a push, a text, a call, an e-mail, a calendar, the log or what the process says', async () => {
		const feed = await fetch(`${site.origin}/calendar/${await calendarOf()}`);
		const calendar = new Uint8Array(await feed.arrayBuffer());
		expect(Buffer.from(calendar).toString()).toContain('BEGIN:VEVENT');
		const live = [...site.onDisk(), ...(await site.backup()), ...site.logged(), ...site.pushed(), ...site.outside.came()];
		const all = [...live, ['the calendar', calendar] as const, ['its headers', Buffer.from(JSON.stringify([...feed.headers]))] as const];
		for (const sink of SINKS) expect(all.find(([where]) => where === sink)?.[1].length, sink).toBeGreaterThan(0);
		const { gateway, mail } = site.outside;
		expect(new Set(gateway.received.map(({ channel }) => channel))).toEqual(new Set(['text', 'voice']));
		for (const words of ['please open', '9 am', 'not working', 'working again', 'your code is'])
			expect(gateway.received.map((one) => one.words).join('\n')).toContain(words);
		for (const words of ['please open', 'how things stand', 'not working', 'working again'])
			expect(mail.received.map(({ subject }) => subject)).toContain(`Waymark: ${words}`);
		const kinds = site.push.received.map(({ plaintext }) => JSON.parse(plaintext).k);
		expect(new Set(kinds)).toEqual(new Set(['alert', 'fault', 'proof']));
		expect(seenIn(all)).toEqual([]);
	});

	it('would be found in a text, a call, an e-mail or a push that carried a name', async () => {
		const outside = await startOutside(site.folder, site.w.clock);
		outside.gateway.expects('+447700900178');
		outside.mail.expects('careless@example.org');
		const careless = openLetters({ reach: outside.reach, clock: site.w.clock, origin: () => site.origin });
		const name = words.next('a careless carrier');
		for (const [channel, to] of [
			['text', '+447700900178'],
			['e-mail', 'careless@example.org'],
		] as const) {
			await careless
				.get(channel)
				?.carry(to, { subject: 'Waymark: please open', text: `${'About a young person. '.repeat(5)}${name}` }, 'key');
			await careless.get(channel)?.carry(to, { subject: `Waymark: ${name}`, text: 'Waymark: please open' }, name);
		}
		const found = new Set(seenIn(outside.came()).map(({ where }) => where));
		expect(found).toEqual(new Set(['gateway 0', 'gateway 1', 'mail 0', 'mail 0, put together', 'mail 1', 'mail 1, put together']));
		await expect(outside.gateway.stop()).rejects.toThrow('not our words');
		await expect(outside.mail.stop()).rejects.toThrow('not our words');
	});

	it('would be found there', async () => {
		const word = words.next('planted');
		site.kept.db.client.exec(`create table planted (words text); insert into planted values ('${word}')`);
		site.lines.push(JSON.stringify({ planted: word }));
		process.stderr.write(`Error: ${word}\n`);
		const copied = await site.backup();
		const found = seenIn([...site.onDisk(), ...copied, ...site.logged()]).map(({ where }) => where);
		expect(found.toSorted()).toEqual(['backup.db', 'the backup', 'the log', 'waymark.db-wal', 'what the process said']);
	});

	it('stand nowhere once it was stopped, not even what was deleted', async () => {
		site.kept.db.client.exec('drop table planted');
		await site.stop();
		const left = site.onDisk().filter(([where]) => where !== 'backup.db');
		expect(left.map(([where]) => where)).toEqual(expect.arrayContaining(['waymark.db', 'keys.db', 'checkpoints.jsonl']));
		expect(seenIn(left)).toEqual([]);
	});
});

/** Everywhere that something has to have come to, so that nothing is clean because it is empty. */
const SINKS = [
	...['waymark.db', 'waymark.db-wal', 'keys.db', 'the backup', 'the log', 'push 0', 'gateway 0', 'mail 0', 'mail 0, put together'],
	...['deletions.jsonl', 'checkpoints.jsonl', 'the calendar', 'its headers'],
] as const;

/** The lead’s hours, whose requests and reasons went through the forms. */
const calendarOf = () => site.kept.rota.feeds.make(site.staff.lead.project, site.staff.lead.id, site.w.clock.now());

/** Tables that take nothing for a while, and what is sent to them then. */
const BROKEN = [
	['entries', '/conversations/:talk/notes', {}],
	['actions', '/young-people/:person/actions/new', { idea: 'asked-for', ownerName: 'Nadia', dueOn: '2026-11-20' }],
] as const;

/** Bytes that are no request, straight to the port. */
function noRequest(origin: string, bytes: string): Promise<void> {
	return new Promise((done) => {
		const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.end(bytes));
		socket.resume();
		socket.on('close', () => done());
	});
}
