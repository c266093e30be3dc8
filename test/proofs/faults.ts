import type { Proof } from '../../scripts/proof.ts';
import { clockFaults } from './faults/clock-faults.ts';
import { failingDisk, fullDisk, type Skipped } from './faults/disk-faults.ts';
import type { Finding } from './faults/finding.ts';
import { killedEverywhere } from './faults/killed-everywhere.ts';
import { providerFaults } from './faults/provider-faults.ts';

type Total = {
	readonly findings: Finding[];
	readonly skipped: Set<string>;
	readonly killedAt: Set<number>;
	moments: number;
	again: number;
};

/** One round kills at every third moment, the next one at those after them, so that three rounds kill at all of them. */
const EVERY = 3;

const isSkipped = (one: Finding | Skipped): one is Skipped => 'skipped' in one;

async function round(total: Total, number: number, log: (line: string) => void): Promise<void> {
	const timed = async <Found>(what: string, faults: Promise<Found>): Promise<Found> => {
		const began = performance.now();
		const found = await faults;
		log(`${what}: ${Math.round((performance.now() - began) / 1_000)} s`);
		return found;
	};
	const [providers, clocks] = await Promise.all([timed('providers', providerFaults()), timed('clocks', clockFaults())]);
	const disks = await timed('disks', Promise.all([fullDisk(), failingDisk()]));
	const killed = await timed('kills', killedEverywhere(EVERY, number % EVERY));
	for (const one of disks.filter(isSkipped)) {
		log(`skipped ${one.fault}: ${one.skipped}`);
		total.skipped.add(one.fault);
	}
	total.findings.push(...providers, ...clocks, ...disks.filter((one): one is Finding => !isSkipped(one)), ...killed.findings);
	for (const moment of killed.killedAt) total.killedAt.add(moment);
	total.moments = killed.moments;
	total.again += killed.again;
}

export const proof: Proof = {
	name: 'faults',
	full: 60,
	unit: 'rounds of every fault',
	claim:
		'Providers refuse, hang, are gone or are down for a day; the disk is full, or does not keep what it was given; the clock jumps by an hour and by ten years, and changes in October and March; and the process dies before and after everything that it waits for. No disclosure is lost, none goes unseen, and the next channel comes within half a minute.',
	async run({ count, log }) {
		const total: Total = { findings: [], skipped: new Set(), killedAt: new Set(), moments: 0, again: 0 };
		for (let rounds = 1; rounds <= count; rounds += 1) {
			await round(total, rounds, log);
			log(`${rounds} rounds, ${total.findings.length} faults, ${bad(total).length} of them not held`);
		}
		for (const one of bad(total).slice(0, 10)) log(JSON.stringify(one));
		return {
			ok: bad(total).length === 0 && total.killedAt.size >= Math.floor((Math.min(count, EVERY) * total.moments) / EVERY),
			figures: figuresOf(count, total),
		};
	},
};

const bad = ({ findings }: Total): readonly Finding[] =>
	findings.filter(({ lost, unseen, late, wrong }) => lost + unseen + late + wrong.length > 0);

function figuresOf(count: number, total: Total) {
	const { findings, skipped, killedAt, moments, again } = total;
	const sum = (of: (one: Finding) => number) => findings.reduce((all, one) => all + of(one), 0);
	const isKill = ({ fault }: Finding) => fault.startsWith('SIGKILL');
	const longest = (some: readonly Finding[]) => Math.max(0, ...some.map((one) => one.longest));
	return {
		'rounds of every fault': count,
		'kinds of fault besides SIGKILL': new Set(findings.filter((one) => !isKill(one)).map(({ fault }) => fault)).size,
		'not tried on this machine': [...skipped].join(', ') || 'none',
		'moments at which the process can die': moments,
		'moments at which it was killed': killedAt.size,
		SIGKILLs: findings.filter(isKill).length,
		'disclosures lost, or standing as they never may': sum(({ lost }) => lost),
		'disclosures that nobody was told of': sum(({ unseen }) => unseen),
		'channels that came late': sum(({ late }) => late),
		'longest to the next channel, s': longest(findings.filter((one) => !isKill(one))),
		'longest after a SIGKILL, with the lease of whoever died, s': longest(findings.filter(isKill)),
		'messages sent once more after a SIGKILL': again,
		'anything else that is not as it must be': sum(({ wrong }) => wrong.length),
	};
}
