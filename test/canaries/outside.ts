import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Ids } from '#app/clock.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { proofOfLife } from '#server/jobs/proof-of-life.ts';
import type { Log } from '#server/log.ts';
import { openCarriers } from '#server/reach/carriers.ts';
import type { PushCarrierSettings } from '#server/reach/push-carrier.ts';
import type { ReachConfig } from '#server/reach/reach-settings.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { digest } from '#server/watch/digest.ts';
import { deskOf } from '#server/watch/watching.ts';
import { tell } from '#server/watchdog/watchdog.ts';
import { GATEWAY_KEY_TEXT, type GatewayMessage, startFakeGateway } from '../support/fake-gateway.ts';
import { startFakeMailServer } from '../support/fake-mail-server.ts';
import { PHONE } from './canary-words.ts';
import type { Bytes } from './small-site.ts';

/** Asked for a code by the matrix’s rows. */
const OF_ROWS = ['+447700900123', '+447700900124'];
/** Where made-up people said that they are reached: see src/server/demonstration/on-call.ts. */
const OF_DEMONSTRATION = { numbers: ['+447700900351', '+447700900494'], address: 'nadia@example.org' };
/** A number that somebody typed as their own. Its code goes there and nowhere else: see `withoutWhereTo`. */
const TYPED = `+44${PHONE.slice(1).replace(' ', '')}`;
const WATCHES = { number: '+447700900177', address: 'watch@example.org' };
/** Who texts, and of whom the matrix’s rows are. What we text to them goes there and nowhere else, and holds no words of theirs. */
export const TEXTS = '+447700904444';
const OF_MATRIX = [4_000, 6_000].flatMap((first) => Array.from({ length: 200 }, (_, at) => `+44770090${first + at}`));
const YOUNG_PEOPLE = [TEXTS, ...OF_MATRIX];
const KEPT_UNTIL = '2090-01-01T00:00:00Z';

/**
 * The providers of texts, calls and e-mail that the small site reaches, with everything that came to them. Each fails by itself for what
 * it does not expect, so that these words are looked for twice.
 */
export async function startOutside(folder: string, clock: Clock) {
	const gateway = await startFakeGateway(() => clock.now());
	const mail = await startFakeMailServer();
	const keyFile = join(folder, 'keys', 'text.key');
	writeFileSync(keyFile, `${GATEWAY_KEY_TEXT}\n`, { mode: 0o600 });
	gateway.talksWith(...YOUNG_PEOPLE);
	gateway.expects(...OF_ROWS, ...OF_DEMONSTRATION.numbers, TYPED, WATCHES.number);
	mail.expects(WATCHES.address, OF_DEMONSTRATION.address);
	const reach: ReachConfig = {
		gateway: { url: gateway.url, keyFile, voice: true },
		mail: { host: '127.0.0.1', port: mail.port, encryption: 'none', user: null, passwordFile: null, from: 'waymark@example.org' },
	};
	return {
		...{ gateway, mail, reach },
		/** Whole requests and whole mails: address, headers, subject and body, and each mail as its reader puts it together. */
		came: (): Bytes => [
			...gateway.raw.map((raw, at): [string, Uint8Array] => [`gateway ${at}`, Buffer.from(withoutWhereTo(raw))]),
			...mail.received.flatMap((one, at): [string, Uint8Array][] => [
				[`mail ${at}`, Buffer.from(JSON.stringify(one))],
				[`mail ${at}, put together`, Buffer.from(putTogether(one.raw))],
			]),
		],
		stop: async () => void (await Promise.all([gateway.stop(), mail.stop()])),
	};
}

export type Outside = Awaited<ReturnType<typeof startOutside>>;

/** A text has to say to which number it goes. That field alone may hold a number that was typed. */
export function withoutWhereTo(raw: string): string {
	const at = raw.lastIndexOf('\n');
	const { to: _to, ...rest } = JSON.parse(raw.slice(at + 1)) as GatewayMessage;
	return `${raw.slice(0, at)}\n${JSON.stringify(rest)}`;
}

/** Lines that a mail was broken into are one again, so that no mark is hidden by the break. */
const putTogether = (raw: string): string => raw.replaceAll('=\r\n', '').replaceAll('\r\n', '');

type Telling = {
	readonly outside: Outside;
	readonly kept: OpenStore;
	readonly project: StaffMember['project'];
	readonly push: PushCarrierSettings;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly log: Log;
	readonly origin: string;
};

/** Numbers and addresses that verified, for everybody who works here. The managers have a number alone, so that a digest goes by text. */
export async function verifyWays({ outside, kept, project, clock, ids }: Telling): Promise<void> {
	const people = await kept.staff.all(project);
	for (const [at, { id: staff, role }] of people.entries()) {
		const [number, box] = [`+4477009002${String(at).padStart(2, '0')}`, `person-${at}@example.org`];
		outside.gateway.expects(number);
		outside.mail.expects(box);
		for (const [channel, address] of [['text', number], ...(role === 'manager' ? [] : [['e-mail', box] as const])] as const) {
			const whose = { project, staff, id: ids.row<string>() };
			await kept.reaching.staffWays.add({ ...whose, channel, address }, { code: '246801', until: KEPT_UNTIL as never }, clock.now());
			await kept.reaching.staffWays.tryCode(whose, '246801', ids.row(), clock.now());
		}
	}
}

/**
 * What a project sends by itself that is no demonstration: the daily message, a fault, the proof that devices answer; and what the
 * watchdog sends. With the site’s own record behind it.
 */
export async function tellOfItself({ outside, kept, project, push, clock, ids, log, origin }: Telling): Promise<void> {
	const { carriers, letters } = openCarriers({ push, reach: outside.reach, clock, origin: () => origin });
	const notADemonstration = { id: project, name: 'A project', kind: 'not-for-real-children' as const };
	const desk = deskOf({ ...{ project: notADemonstration, kept, carriers, clock, ids, log }, monotonicMs: () => performance.now() });
	desk.raise('unopened', 'rows');
	await desk.settled();
	await desk.pass();
	const alive = { ...kept, project, subscriptions: kept.pushSubscriptions, carriers, clock };
	await proofOfLife({ ...alive, newToken: () => ids.secret().slice(0, 22), newId: () => ids.row<string>() }).run(clock.now(), null);
	await digest({ project, kept, letters, desk }).run(clock.now(), null);
	await desk.settled();
	await tell({ tells: [WATCHES.number, WATCHES.address], letters, newKey: () => ids.row<string>() }, 'stopped');
	await tell({ tells: [WATCHES.number, WATCHES.address], letters, newKey: () => ids.row<string>() }, 'well');
}
