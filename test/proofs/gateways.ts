import { join } from 'node:path';
import { build, root } from '../../scripts/build.mjs';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { notInstalled } from './gateways/installed.ts';
import { type GatewaysResult, runGateways } from './gateways/run-gateways.ts';

/** Of so many by Kannel, one by gammu. */
const KANNEL_A_GAMMU = 20;
const FEWEST_BY_GAMMU = 4;

export const proof: Proof = {
	name: 'gateways',
	full: 1_000,
	unit: 'texts',
	claim:
		'Real texts by a real Kannel, and by a gammu-smsd with its dummy telephone, are each kept once, screened and answered, none is lost, and the replies go out by the same gateway with their reports, across a kill -9 of the server, of both gateways, and of all of them in the middle.',
	async run({ count, log }) {
		const missing = (['kannel', 'gammu'] as const).flatMap((gateway) => notInstalled(gateway) ?? []);
		for (const line of missing) log(line);
		const byKannel = notInstalled('kannel') === undefined ? count : 0;
		const byGammu = notInstalled('gammu') === undefined ? Math.max(FEWEST_BY_GAMMU, Math.ceil(count / KANNEL_A_GAMMU)) : 0;
		if (byKannel + byGammu === 0) return { ok: true, skipped: missing.join('; '), figures: {} };
		await build();
		const result = await runGateways({ assets: join(root, 'dist', 'assets'), byKannel, byGammu, log });
		for (const line of [...result.judged.lost, ...result.judged.twice, ...result.judged.repliesLost].slice(0, 10)) log(line);
		return { ...judged(result), ...(missing.length > 0 ? { skipped: missing.join('; ') } : {}) };
	},
};

function judged(result: GatewaysResult): ProofResult {
	const { judged: found, fed } = result;
	const disclosures = fed.filter(({ isDisclosure }) => isDisclosure).length;
	const replied = fed.length - disclosures;
	const nothing = [
		...[found.lost.length, found.twice.length, found.strange, found.withoutAlert, found.repliesLost.length, found.repliesWaiting],
		...[found.auditFaults, result.leftWithKannel, result.leftWithGammu],
	];
	const ok =
		nothing.every((one) => one === 0) &&
		found.kept === fed.length + found.writtenTwice &&
		found.replies >= replied &&
		result.wentOutByGammu >= found.repliesByGammu;
	return { ok, figures: figuresOf(result, disclosures) };
}

function figuresOf(result: GatewaysResult, disclosures: number): ProofResult['figures'] {
	const { judged: found, fed } = result;
	return {
		'texts sent by Kannel': fed.filter(({ gateway }) => gateway === 'kannel').length,
		'texts sent by gammu': fed.filter(({ gateway }) => gateway === 'gammu').length,
		'texts kept': found.kept,
		'texts lost': found.lost.length,
		'texts kept twice': found.twice.length,
		'texts that gammu wrote down as two': found.writtenTwice,
		'texts that nobody sent': found.strange,
		'handed over again although they were kept, and refused': result.refused,
		disclosures,
		'disclosures without an alert': found.withoutAlert,
		'times the server was killed': result.killsOfUs,
		'times Kannel was killed': result.killsOfKannel,
		'times gammu-smsd was killed': result.killsOfGammu,
		'messages in the hands of Kannel when the server was killed': result.heldWhenWeDied,
		'messages in the hands of Kannel when it was killed': result.heldWhenKannelDied,
		'messages in the hands of gammu when the server was killed': result.phoneHeldWhenWeDied,
		'replies that a gateway took': found.replies,
		'replies by Kannel that arrived nowhere': found.repliesLost.length,
		'replies by Kannel that arrived twice': found.repliesTwice,
		'replies reported as delivered': found.delivered,
		'parts of replies that fakesmsc wrote down': result.writtenDown,
		'replies that gammu took and sent': found.repliesByGammu,
		'parts of replies that its telephone sent': result.wentOutByGammu,
		'faults in the audit chain': found.auditFaults,
	};
}
