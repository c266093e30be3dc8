import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundText, TextReceipt } from '#app/texting/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { gammuGateway } from './gammu-gateway.ts';

const RECORDS = new URL('../../../../test/fixtures/gateways/gammu/', import.meta.url);
const FOLDERS = ['inbox', 'outbox', 'sent', 'failed'] as const;
type Folder = (typeof FOLDERS)[number];

type Pass = {
	readonly files: readonly { readonly folder: Folder; readonly name: string; readonly at: string; readonly holds: string }[];
	readonly hears: { readonly texts: readonly InboundText[]; readonly receipts: readonly TextReceipt[] };
	/** What is in any folder afterwards. */
	readonly left: readonly string[];
	readonly faults: number;
	/** Waymark dies once the text is kept. */
	readonly keeps?: boolean;
};
type Written = { readonly now: Instant; readonly passes: readonly Pass[] };

let at = '';
beforeEach(() => {
	at = mkdtempSync(join(tmpdir(), 'waymark-gammu-'));
	for (const folder of FOLDERS) mkdirSync(join(at, folder));
});
afterEach(() => rmSync(at, { recursive: true }));

const inFolders = () => FOLDERS.flatMap((folder) => readdirSync(join(at, folder)));
const put = (folder: Folder, name: string, holds: string, writtenAt: string) => {
	writeFileSync(join(at, folder, name), holds);
	utimesSync(join(at, folder, name), new Date(writtenAt), new Date(writtenAt));
};

function opened(now: Instant) {
	const state = { now };
	const paths = { inbox: join(at, 'inbox'), outbox: join(at, 'outbox'), sent: join(at, 'sent'), failed: join(at, 'failed') };
	const gateway = gammuGateway({ ...paths, from: '+441914980000', everyMs: 60_000 }, { now: () => state.now });
	return { gateway, state };
}

/** One pass over the folders. What is kept is remembered until `isKept` says that it could not be. */
async function onePass({ gateway }: ReturnType<typeof opened>, isKept: () => boolean = () => true) {
	const heard: { texts: InboundText[]; receipts: TextReceipt[] } = { texts: [], receipts: [] };
	const faults: unknown[] = [];
	const whole: true[] = [];
	const keep =
		<Thing>(into: Thing[]) =>
		async (things: readonly Thing[]) => {
			if (!isKept()) throw new Error('the disk is full');
			into.push(...things);
		};
	const end =
		gateway.fetching?.(
			{ take: keep(heard.texts), receipts: keep(heard.receipts) },
			{ onFault: (error) => void faults.push(error), onWorks: () => void whole.push(true) },
		) ?? expect.fail('it fetches nothing');
	// It begins by itself, and its end waits for the pass that has begun.
	await new Promise((resolve) => setTimeout(resolve, 5));
	await end();
	return { heard, faults, whole: whole.length };
}

const records = readdirSync(RECORDS).sort();
const recordOf = (file: string) => JSON.parse(readFileSync(new URL(file, RECORDS), 'utf8')) as Written;

it('there is a record of everything that every gateway has one of, but of a signature', () => {
	const wanted = ['delivery-receipt', 'duplicate', 'good', 'malformed', 'missing-field', 'out-of-order', 'parts', 'pictures'];
	expect(records).toEqual(expect.arrayContaining(wanted.map((name) => `${name}.json`)));
});

describe('what gammu wrote', () => {
	it.each(records)('is heard and taken away, or left where it is: %s', async (file) => {
		const { now, passes } = recordOf(file);
		const here = opened(now);
		for (const { files, hears, left, faults, keeps = false } of passes) {
			for (const { folder, name, at: written, holds } of files) put(folder, name, holds, written);
			const passed = await onePass(here);
			expect(passed.heard).toEqual(hears);
			if (keeps) for (const { folder, name, at: written, holds } of files) put(folder, name, holds, written);
			if (keeps) continue;
			expect(inFolders()).toEqual(left);
			expect(passed.faults).toHaveLength(faults);
			expect(passed.whole).toBe(faults === 0 ? 1 : 0);
			for (const name of left) for (const folder of FOLDERS) rmSync(join(at, folder, name), { force: true });
		}
	});

	it('is left alone while it may be half of a file', async () => {
		const { now, passes } = recordOf('good.json');
		const { name, holds } = passes[0]?.files[0] ?? expect.fail('no file');
		put('inbox', name, holds.slice(0, 300), now);
		const here = opened(now);
		expect((await onePass(here)).heard.texts).toEqual([]);
		put('inbox', name, holds, now);
		here.state.now = addMinutes(now, 1);
		expect((await onePass(here)).heard.texts.map(({ words }) => words)).toEqual(['can i talk? £5 & stay ŵ 😟']);
	});

	it('stays until it is kept, and keeps no other from being kept', async () => {
		const { now, passes } = recordOf('good.json');
		const { name, holds, at: written } = passes[0]?.files[0] ?? expect.fail('no file');
		put('inbox', name, holds, written);
		put('inbox', name.replace('_00_', '_01_'), holds, written);
		const tries: true[] = [];
		const here = opened(now);
		const first = await onePass(here, () => tries.push(true) > 1);
		expect([first.heard.texts.length, first.faults.length, first.whole]).toEqual([1, 1, 0]);
		expect(inFolders()).toEqual([name]);
		expect((await onePass(here)).heard.texts).toHaveLength(1);
		expect(inFolders()).toEqual([]);
	});

	it('is no text where no folder is there: somebody hears of it, and it is tried again', async () => {
		const here = opened(instant('2026-11-17T16:12:30Z'));
		rmSync(join(at, 'inbox'), { recursive: true });
		const passed = await onePass(here);
		mkdirSync(join(at, 'inbox'));
		expect([passed.faults.length, passed.whole]).toEqual([1, 0]);
	});
});

describe('a text of ours', () => {
	const TEXT = { to: '+447700900123', words: 'Are you safe? ŵ', reference: '01a1ea47-8c80-7000-8000-000000000007' };
	const now = instant('2026-11-17T16:12:30.123Z');

	it('is put whole where gammu takes it, in the order in which it was sent, and once', async () => {
		const { gateway, state } = opened(now);
		expect(await gateway.send(TEXT)).toEqual({ outcome: 'accepted', providerId: TEXT.reference });
		expect(await gateway.send(TEXT)).toEqual({ outcome: 'accepted', providerId: TEXT.reference });
		state.now = instant('2026-11-17T16:12:30.200Z');
		await gateway.send({ ...TEXT, reference: 'r 2' });
		const [first = '', second = '', ...more] = readdirSync(join(at, 'outbox')).sort();
		expect(more).toEqual([]);
		expect(first).toBe(`OUTA20261117_161230_123_+447700900123_waymark-${TEXT.reference}.txtd`);
		expect(second).toMatch(/^OUTA20261117_161230_200_\+447700900123_waymark-[0-9a-f]{36}\.txtd$/);
		for (const name of [first, second]) expect(name.length).toBeLessThan(100);
		const bytes = readFileSync(join(at, 'outbox', first));
		expect([...bytes.subarray(0, 2)]).toEqual([0xfe, 0xff]);
		expect(Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')).toBe(TEXT.words);
	});

	it('has the name by which it is heard of again, whatever it was called', async () => {
		const here = opened(now);
		const sent = await here.gateway.send({ ...TEXT, reference: '../../etc/x_y.z' });
		const [name = ''] = readdirSync(join(at, 'outbox'));
		rmSync(join(at, 'outbox', name));
		put('failed', name, '', now);
		const { heard } = await onePass(here);
		const receipt = { provider: 'gammu', providerId: 'providerId' in sent ? sent.providerId : '', state: 'failed', at: null };
		expect(heard.receipts).toEqual([receipt]);
		expect(inFolders()).toEqual([]);
	});

	it('is tried again where it could not be put there, and never where there is no number', async () => {
		const { gateway } = opened(now);
		rmSync(join(at, 'outbox'), { recursive: true });
		expect(await gateway.send(TEXT)).toEqual({ outcome: 'retry' });
		mkdirSync(join(at, 'outbox'));
		for (const to of ['ShopName', '../+447700900123', '', '+44_1'])
			expect(await gateway.send({ ...TEXT, to })).toEqual({ outcome: 'gone' });
		expect(readdirSync(join(at, 'outbox'))).toEqual([]);
	});
});

it('a request that says it is from gammu is from somebody else', async () => {
	const { gateway } = opened(instant(0));
	const request = { method: 'POST', url: 'https://waymark.example.org/in/gammu', headers: new Headers(), body: new Uint8Array() };
	expect(await gateway.receive(request, instant(0))).toEqual({ refused: 'signature' });
});
