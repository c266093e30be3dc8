import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { openStore } from '#server/store/open-store.ts';
import type { TextingConfig } from '#server/texting/texting-settings.ts';
import { type Child, startChild } from '../../../scripts/bench/child.ts';
import { filesIn } from '../kills/files.ts';
import { type DummyPhone, openDummyPhone } from './dummy-phone.ts';
import { type Fed, type Judged, judgeTexts } from './judge-texts.ts';
import { type Kannel, openKannel } from './kannel.ts';
import { until } from './own-process.ts';
import type { Counts, ServeGatewaysCalls, ServeGatewaysSettings } from './serve-gateways.ts';

export type GatewaysRequest = {
	readonly assets: string;
	/** How many texts go by each; none where it is not installed. */
	readonly byKannel: number;
	readonly byGammu: number;
	readonly log: (line: string) => void;
};

export type GatewaysResult = {
	readonly judged: Judged;
	readonly fed: readonly Fed[];
	/** What was in Kannel's hands, and not kept here or not taken by the network, at each of these moments. */
	readonly heldWhenWeDied: number;
	readonly heldWhenKannelDied: number;
	readonly phoneHeldWhenWeDied: number;
	readonly killsOfUs: number;
	readonly killsOfKannel: number;
	readonly killsOfGammu: number;
	readonly refused: number;
	readonly wentOutByGammu: number;
	/** Parts of texts, by what the fake centre says. It leaves unread what came just before its Kannel died. */
	readonly writtenDown: number;
	readonly leftWithKannel: number;
	readonly leftWithGammu: number;
};

/** Longest until everything that was sent is kept and answered: ten thousand parts go out. */
const SETTLES_MS = 15 * 60_000;
const DISCLOSES_EVERY = 40;

/** Everything that runs, and what was sent so far. */
type Running = {
	readonly settings: ServeGatewaysSettings;
	readonly kannel: Kannel | undefined;
	readonly phone: DummyPhone | undefined;
	readonly fed: Fed[];
	readonly log: (line: string) => void;
	server: Child<ServeGatewaysCalls> | undefined;
	held: { weDied: number; kannelDied: number; phone: number };
	kills: { us: number; kannel: number; gammu: number };
	refused: number;
};

/** Real gateways on this machine hand texts to a real server, and each of them is killed in the middle. */
export async function runGateways({ assets, byKannel, byGammu, log }: GatewaysRequest): Promise<GatewaysResult> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-gateways-'));
	const kannel = byKannel > 0 ? await openKannel(folder) : undefined;
	const phone = byGammu > 0 ? openDummyPhone(folder) : undefined;
	const settings = { folder, assets, texting: settingsFiles(folder, kannel, phone) };
	const running: Running = {
		...{ settings, kannel, phone, fed: [], log, server: undefined, refused: 0 },
		...{ held: { weDied: 0, kannelDied: 0, phone: 0 }, kills: { us: 0, kannel: 0, gammu: 0 } },
	};
	try {
		await kannel?.start();
		phone?.start();
		await serve(running);
		await textAndKill(running, quarters(byKannel), quarters(byGammu));
		await settle(running);
		running.refused += (await counts(running)).refused;
		await running.server?.stop();
		running.server = undefined;
		return await judge(running);
	} finally {
		await running.server?.kill();
		await phone?.kill();
		await kannel?.kill();
		await kannel?.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

function settingsFiles(folder: string, kannel: Kannel | undefined, phone: DummyPhone | undefined): TextingConfig {
	const written = (name: string, holds: unknown) => {
		writeFileSync(join(folder, name), JSON.stringify(holds), { mode: 0o600 });
		return join(folder, name);
	};
	return {
		...(kannel && { kannel: written('kannel.json', { bearerbox: `127.0.0.1:${kannel.boxPort}`, from: '441914980000' }) }),
		...(phone && { gammu: written('gammu.json', { ...phone.folders, from: '+442079461000' }) }),
	};
}

/** A quarter while nothing dies, one while we do, one while the gateways do, one while all do. */
async function textAndKill(running: Running, byKannel: readonly number[], byGammu: readonly number[]): Promise<void> {
	const moments = [async () => undefined, killUs, killGateways, killAll];
	for (const [at, moment] of moments.entries()) {
		const before = running.fed.length;
		const slow = textByGammu(running, byGammu[at] ?? 0);
		textByKannel(running, byKannel[at] ?? 0);
		await moment(running, before);
		await slow;
		await until('every text of a quarter is kept', async () => (await counts(running)).kept >= running.fed.length, SETTLES_MS);
		running.log(
			`${['nobody', 'the server', 'the gateways', 'the server and the gateways'][at]} killed: ${JSON.stringify(await counts(running))}`,
		);
	}
}

/** What of the whole goes in each quarter. */
const quarters = (count: number): readonly number[] =>
	[0, 1, 2, 3].map((at) => Math.floor((count * (at + 1)) / 4) - Math.floor((count * at) / 4));

function aText(running: Running, gateway: Fed['gateway']): Fed {
	const place = running.fed.filter((one) => one.gateway === gateway).length;
	// Numbers that no network has (Ofcom's for drama).
	const from = gateway === 'kannel' ? `+44770090${String(place).padStart(4, '0')}` : `+44207946${String(place).padStart(4, '0')}`;
	const isDisclosure = place % DISCLOSES_EVERY === 1;
	const fed = { gateway, from, words: isDisclosure ? `i want to die ${place}` : `hi its me ${place} can we talk`, isDisclosure };
	running.fed.push(fed);
	return fed;
}

function textByKannel(running: Running, count: number): void {
	running.kannel?.text(Array.from({ length: count }, () => aText(running, 'kannel')));
}

async function textByGammu(running: Running, count: number): Promise<void> {
	const texts = running.phone === undefined ? [] : Array.from({ length: count }, () => aText(running, 'gammu'));
	for (const { from, words } of texts) await running.phone?.text(from, words);
}

async function serve(running: Running): Promise<void> {
	running.server = await startChild<ServeGatewaysCalls>('test/proofs/gateways/serve-gateways.ts', running.settings);
}

async function counts({ server }: Running): Promise<Counts> {
	if (server === undefined) throw new Error('No server runs.');
	return server.ask('counts', undefined);
}

/** Once a part of what was sent is kept, and not all of it. */
async function killUs(running: Running, before: number): Promise<void> {
	const some = before + Math.max(1, Math.floor((running.fed.length - before) / 4));
	await until('some texts are kept', async () => (await counts(running)).kept >= some, SETTLES_MS);
	await dieAndServe(running, async () => undefined);
}

/** It has everything that was sent to it by then: its fake centre sends nothing again, as a real one does what was not said to be taken. */
async function killKannel(running: Running): Promise<void> {
	const { kannel } = running;
	if (kannel === undefined) return;
	await hasTaken(running, kannel);
	running.held.kannelDied += kannel.holds();
	running.kills.kannel += 1;
	await kannel.kill();
	await kannel.start();
}

async function killGammu({ phone, kills }: Running): Promise<void> {
	if (phone === undefined) return;
	await phone.kill();
	kills.gammu += 1;
	phone.start();
}

async function killGateways(running: Running): Promise<void> {
	await Promise.all([killKannel(running), killGammu(running)]);
}

async function killAll(running: Running): Promise<void> {
	await dieAndServe(running, () => killGateways(running));
}

async function hasTaken({ fed }: Running, kannel: Kannel): Promise<void> {
	const sent = fed.filter(({ gateway }) => gateway === 'kannel').length;
	await until('Kannel has taken every text', async () => (await kannel.taken()) >= sent, SETTLES_MS);
}

async function dieAndServe(running: Running, meanwhile: () => Promise<void>): Promise<void> {
	running.refused += (await counts(running)).refused;
	await running.server?.kill();
	running.server = undefined;
	running.kills.us += 1;
	running.held.weDied += running.kannel?.holds() ?? 0;
	running.held.phone += running.phone?.holds() ?? 0;
	await meanwhile();
	await serve(running);
}

/** Everything is kept and answered, every report has come, and neither gateway holds anything. */
async function settle(running: Running): Promise<void> {
	const isSettled = async () => {
		const { kept, unhandled, waiting } = await counts(running);
		const holds = (running.kannel?.holds() ?? 0) + (running.phone?.holds() ?? 0);
		return kept >= running.fed.length && unhandled + waiting + holds === 0;
	};
	await until('everything is kept, answered and reported', isSettled, SETTLES_MS).catch((error: unknown) => running.log(String(error)));
	await running.kannel?.quiet();
}

async function judge(running: Running): Promise<GatewaysResult> {
	const { settings, kannel, phone, fed, held, kills, refused } = running;
	const kept = await openStore({ ...filesIn(settings.folder), clock, ids });
	try {
		const project = await kept.projects.first();
		if (project === undefined) throw new Error('The project is gone.');
		return {
			judged: await judgeTexts(kept, project.id, fed, kannel?.received ?? []),
			...{ fed, refused, killsOfUs: kills.us, killsOfKannel: kills.kannel, killsOfGammu: kills.gammu },
			...{ heldWhenWeDied: held.weDied, heldWhenKannelDied: held.kannelDied, phoneHeldWhenWeDied: held.phone },
			writtenDown: kannel?.writtenDown() ?? 0,
			...{ wentOutByGammu: phone?.wentOut() ?? 0, leftWithKannel: kannel?.holds() ?? 0, leftWithGammu: phone?.holds() ?? 0 },
		};
	} finally {
		await kept.close();
	}
}
