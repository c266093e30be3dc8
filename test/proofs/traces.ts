import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { startChild } from '../../scripts/bench/child.ts';
import { buildAssets } from '../../scripts/build-assets.ts';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { startControlSite } from './traces/control-site.ts';
import { filesWith } from './traces/look-in-profile.ts';
import type { PhoneCalls } from './traces/serve-a-phone.ts';
import { type AfterSitting, sitInFirefox } from './traces/sit-in-firefox.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const TITLES = new Set(['Notes', 'Revision tips']);

type Found = AfterSitting & {
	readonly wordsOnDisk: number;
	readonly controlOnDisk: boolean;
	readonly addresses: number;
	readonly usedCodes: number;
	readonly titles: readonly string[];
	readonly wordsKept: boolean;
};

/** One sitting with a profile of its own, and then what that profile holds once Firefox has closed. */
async function oneSitting(server: Awaited<ReturnType<typeof startPhone>>, executable: string, at: number): Promise<Found> {
	const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
	const words = { sent: `the blue door on quay street ${at}`, typed: `nobody knows about the boat ${at}` };
	const elsewhere = `a quite different site ${at}`;
	const control = await startControlSite(elsewhere);
	try {
		const origin = await server.ask('origin', undefined);
		const { code, conversation } = await server.ask('sitting', undefined);
		const out = at % 2 === 0 ? 'Leave now' : 'Someone’s here';
		const after = await sitInFirefox({ executable, profile, origin, code, control: control.origin, words, out });
		const said = await server.ask('said', conversation);
		return {
			...after,
			wordsOnDisk: filesWith(profile, [words.sent, words.typed]).length,
			controlOnDisk: filesWith(profile, [elsewhere]).length > 0,
			...historyOf(profile, origin),
			wordsKept: said.includes(words.sent) && said.includes(words.typed),
		};
	} finally {
		await control.stop();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** What Firefox itself remembers of our site: addresses other than the two neutral ones, and every title. */
function historyOf(profile: string, origin: string): Pick<Found, 'addresses' | 'usedCodes' | 'titles'> {
	const places = new Sqlite(join(profile, 'places.sqlite'), { readonly: true });
	try {
		const rows = places.prepare('select url, title from moz_places where url like ?').all(`${origin}%`) as {
			url: string;
			title: string | null;
		}[];
		const telling = rows.filter(({ url }) => !['/', '/notes'].includes(url.slice(origin.length).replace(/#.*/, '')));
		return {
			addresses: telling.length,
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
	unit: 'sittings in Firefox',
	claim:
		'After somebody leaves the young person’s own page, a real Firefox shows nothing of it by Back, Forward or reload, keeps no cookie or storage, and has nothing that was typed anywhere in its profile on disk.',
	async run({ count, log }) {
		if (FIREFOX === undefined) return { ok: true, skipped: 'there is no Firefox on this machine (Debian: firefox-esr)', figures: {} };
		const folder = mkdtempSync(join(tmpdir(), 'waymark-traces-'));
		const assets = join(folder, 'assets');
		await buildAssets(assets);
		const server = await startPhone({ folder, assets });
		const found: Found[] = [];
		try {
			for (let at = 0; at < count; at += 1) {
				found.push(await oneSitting(server, FIREFOX, at));
				log(`${at + 1}: ${JSON.stringify(found.at(-1))}`);
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
