import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPack from '@sparticuz/chromium';
import Sqlite from 'better-sqlite3';
import { startChild } from '../../scripts/bench/child.ts';
import { buildAssets } from '../../scripts/build-assets.ts';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { startControlSite } from './traces/control-site.ts';
import { filesWith } from './traces/look-in-profile.ts';
import type { PhoneCalls } from './traces/serve-a-phone.ts';
import { type AfterSitting, type Engine, sitInBrowser } from './traces/sit-in-browser.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const TITLES = new Set(['Notes', 'Revision tips']);

type Installed = { readonly browser: Engine; readonly executable: string };

type Found = AfterSitting & {
	readonly wordsOnDisk: number;
	readonly controlOnDisk: boolean;
	readonly addresses: number;
	readonly usedCodes: number;
	readonly hasHistory: boolean;
	readonly titles: readonly string[];
	readonly wordsKept: boolean;
};

/** One sitting with a profile of its own, and then what that profile holds once the browser has closed. */
async function oneSitting(server: Awaited<ReturnType<typeof startPhone>>, engine: Installed, at: number): Promise<Found> {
	const profile = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
	const words = { sent: `the blue door on quay street ${at}`, typed: `nobody knows about the boat ${at}` };
	const elsewhere = `a quite different site ${at}`;
	const control = await startControlSite(elsewhere);
	try {
		const origin = await server.ask('origin', undefined);
		const { code, conversation } = await server.ask('sitting', undefined);
		const out = at % 2 === 0 ? 'Leave now' : 'Someone’s here';
		const after = await sitInBrowser({ ...engine, profile, origin, code, control: control.origin, words, out });
		const said = await server.ask('said', conversation);
		return {
			...after,
			wordsOnDisk: filesWith(profile, [words.sent, words.typed]).length,
			controlOnDisk: filesWith(profile, [elsewhere]).length > 0,
			...historyOf(engine.browser, profile, origin),
			wordsKept: said.includes(words.sent) && said.includes(words.typed),
		};
	} finally {
		await control.stop();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** What the browser itself remembers of our site: addresses other than the two neutral ones, and every title. */
const HISTORY: Readonly<Record<Engine, { readonly file: string; readonly table: string }>> = {
	firefox: { file: 'places.sqlite', table: 'moz_places' },
	chrome: { file: 'Default/History', table: 'urls' },
};

function historyOf(engine: Engine, profile: string, origin: string): Pick<Found, 'addresses' | 'usedCodes' | 'titles' | 'hasHistory'> {
	const { file, table } = HISTORY[engine];
	// A Chromium without a window keeps no history of its own; what it stores is looked through all the same.
	if (!existsSync(join(profile, file))) return { addresses: 0, usedCodes: 0, titles: [], hasHistory: false };
	const places = new Sqlite(join(profile, file), { readonly: true });
	try {
		const rows = places.prepare(`select url, title from ${table} where url like ?`).all(`${origin}%`) as {
			url: string;
			title: string | null;
		}[];
		const telling = rows.filter(({ url }) => !['/', '/notes'].includes(url.slice(origin.length).replace(/#.*/, '')));
		return {
			addresses: telling.length,
			hasHistory: true,
			usedCodes: rows.filter(({ url }) => /#./.test(url)).length,
			titles: rows.flatMap(({ title }) => (title === null ? [] : [title])),
		};
	} finally {
		places.close();
	}
}

const startPhone = (settings: { readonly folder: string; readonly assets: string }) =>
	startChild<PhoneCalls>('test/proofs/traces/serve-a-phone.ts', settings);

export const proof: Proof = {
	name: 'traces',
	full: 20,
	unit: 'sittings in Firefox, and as many in Chromium',
	claim:
		'After somebody leaves the young person’s own page, a real Firefox and a real Chromium show nothing of it by Back, Forward or reload, keep no cookie or storage, and have nothing that was typed anywhere in their profile on disk.',
	async run({ count, log }) {
		if (FIREFOX === undefined) return { ok: true, skipped: 'there is no Firefox on this machine (Debian: firefox-esr)', figures: {} };
		const folder = mkdtempSync(join(tmpdir(), 'waymark-traces-'));
		const assets = join(folder, 'assets');
		await buildAssets(assets);
		const server = await startPhone({ folder, assets });
		const engines: readonly Installed[] = [
			{ browser: 'firefox', executable: FIREFOX },
			{ browser: 'chrome', executable: await chromiumPack.executablePath() },
		];
		const found: Found[] = [];
		try {
			for (let at = 0; at < count; at += 1) {
				for (const engine of engines) {
					found.push(await oneSitting(server, engine, at));
					log(`${at + 1}, ${engine.browser}: ${JSON.stringify(found.at(-1))}`);
				}
			}
		} finally {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
		return resultOf(found);
	},
};

function resultOf(found: readonly Found[]): ProofResult {
	const all = (of: (one: Found) => number) => found.reduce((sum, one) => sum + of(one), 0);
	const figures = {
		sittings: found.length,
		'ways back tried after leaving': all(({ moves }) => moves),
		'of them, anything of the sitting was shown': all(({ shown }) => shown),
		'cookies, storage, databases, caches and workers left': all(({ kept }) => kept),
		'files of the profile with anything that was typed': all(({ wordsOnDisk }) => wordsOnDisk),
		'entries in the history beyond the entrance, most': Math.max(...found.map(({ entriesAdded }) => entriesAdded)),
		'profiles with a history to look into': all(({ hasHistory }) => Number(hasHistory)),
		'addresses in the history other than / and /notes': all(({ addresses }) => addresses),
		'titles in the history other than the two neutral ones': all(({ titles }) => titles.filter((title) => !TITLES.has(title)).length),
		'what was typed, sent or not, that the server does not have': all(({ wordsKept }) => Number(!wordsKept)),
		'scanned codes, used up, that the history still holds': all(({ usedCodes }) => usedCodes),
		'profiles in which the words of another site were found, as they have to be': all(({ controlOnDisk }) => Number(controlOnDisk)),
	};
	const controls = figures['profiles in which the words of another site were found, as they have to be'];
	const none = [
		...found.flatMap(({ shown, kept, wordsOnDisk, entriesAdded, addresses }) => [shown, kept, wordsOnDisk, entriesAdded, addresses]),
		figures['titles in the history other than the two neutral ones'],
		figures['what was typed, sent or not, that the server does not have'],
	];
	return { ok: found.length > 0 && controls === found.length && none.every((one) => one === 0), figures };
}
