import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../scripts/bench/child.ts';
import { median } from '../../scripts/bench/figures.ts';
import { startServer } from '../../scripts/bench/parts.ts';
import type { TextLoadCalls } from '../../scripts/bench/text-load.ts';
import { build } from '../../scripts/build.mjs';
import type { Proof } from '../../scripts/proof.ts';

/** Texts of one young person before another begins. */
const EACH = 20;
/** Memory is looked at this often. The first of them only warm the server up: caches fill, and code is compiled. */
const LOOKS = 50;
const WARMING = 10;
/** What may come and go between two looks. A text of which anything stayed would be many times this over a million. */
const COMES_AND_GOES = 16 * 1024 * 1024;

/** Two databases may each keep 64 MiB of their pages at hand, which a short run still fills. Over a million texts it would be 130 bytes of one. */
const PAGES = 128 * 1024 * 1024;

type Look = { readonly heap: number; readonly whole: number };

const mebibytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;

/** Texts of ever new young people, over the real route, kept, screened, raised, read together, answered and sent, by one server. */
export const proof: Proof = {
	name: 'soak',
	full: 1_000_000,
	unit: 'texts',
	claim:
		'One server takes texts of ever new young people, keeps, screens, raises and answers them, on a real SQLite: what it holds in memory at the end is what it held once it was warm.',
	async run({ count, log }) {
		await build();
		const folder = mkdtempSync(join(tmpdir(), 'waymark-soak-'));
		const keyFile = join(folder, 'gateway.key');
		const key = randomBytes(32).toString('base64');
		writeFileSync(keyFile, `whsec_${key}\n`, { mode: 0o600 });
		const load = await startChild<TextLoadCalls>('scripts/bench/text-load.ts', { key });
		const { port } = await load.ask('gateway', undefined);
		const server = await startServer('durable', folder, [], [], { url: `http://127.0.0.1:${port}/waymark`, keyFile });
		try {
			const looks: Look[] = [];
			let sent = 0;
			for (let look = 1; look <= LOOKS; look += 1) {
				const share = Math.round((count * look) / LOOKS) - sent;
				sent += await load.ask('many', { ...server.target, count: share, each: EACH });
				const memory = await server.memory();
				looks.push(memory);
				log(`${sent} of ${count}: ${mebibytes(memory.heap)} MiB in use, ${mebibytes(memory.whole)} MiB in all`);
			}
			return resultOf(looks, sent, await load.ask('taken', undefined));
		} finally {
			await server.stop();
			await load.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	},
};

function resultOf(looks: readonly Look[], texts: number, answered: number) {
	const warm = looks.slice(WARMING);
	const quarter = Math.ceil(warm.length / 4);
	const between = (of: 'heap' | 'whole') => {
		const [first, last] = [warm.slice(0, quarter), warm.slice(-quarter)].map((some) => median(some.map((one) => one[of])));
		return { first: first ?? 0, last: last ?? 0, grown: (last ?? 0) - (first ?? 0) };
	};
	const [heap, whole] = [between('heap'), between('whole')];
	return {
		ok: heap.grown <= COMES_AND_GOES && whole.grown <= PAGES && answered > 0,
		figures: {
			texts,
			'texts of ours that went out meanwhile': answered,
			'in use once warm, MiB': mebibytes(heap.first),
			'in use at the end, MiB': mebibytes(heap.last),
			'the whole process once warm, with the pages of its databases, MiB': mebibytes(whole.first),
			'the whole process at the end, MiB': mebibytes(whole.last),
		},
	};
}
