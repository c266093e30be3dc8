import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { YoungPersonId } from '#core/id.ts';
import { failNoMore, failOn } from '../support/behind-the-store.ts';
import { addressOf, pageOf, whoMay } from '../vault-matrix/ask.ts';
import { browserOf, type Found, found } from '../vault-matrix/found.ts';
import { type Changed, filled, type PageForm } from '../vault-matrix/page-forms.ts';
import { ROWS, type Row } from '../vault-matrix/routes-in-rows.ts';
import { NOW, signIn } from '../vault-matrix/running.ts';
import { canaries, MARK, PHONE, type Sighting, sightings } from './canary-words.ts';
import { type Bytes, openSmallSite, type SmallSite } from './small-site.ts';

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

	it('stand nowhere on the disk, in a backup, a push, the log or what the process says', async () => {
		const live = [...site.onDisk(), ...(await site.backup()), ...site.logged(), ...site.pushed()];
		expect(live.map(([where]) => where)).toEqual(
			expect.arrayContaining(['waymark.db', 'waymark.db-wal', 'the backup', 'the log', 'push 0']),
		);
		expect(seenIn(live)).toEqual([]);
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
