import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forDemonstration, readConfig } from '#server/config.ts';
import { GATEWAY_KEY } from '../../../test/support/fake-gateway.ts';
import { recordedOf } from '../../../test/support/recorded-gateways.ts';
import { frozenClock } from '../../../test/support/world.ts';
import { openTextGateways } from './open-text-gateways.ts';
import { type FiledGateway, NO_TEXTING, type TextingConfig } from './texting-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-gateways-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RIGHT = {
	twilio: { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: '12345', from: '+441914980000' },
	vonage: { signatureSecret: 'made-up-signature-secret-of-the-account', apiKey: 'abcd1234', apiSecret: 'made-up', from: '441914980000' },
	notify: {
		...{ receivedToken: 'made-up-token-for-received', receiptToken: 'made-up-token-for-receipts' },
		apiKey: 'made-up-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
		template: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
	},
	kannel: {
		...{ secret: 'made-up-secret_0123', sendsms: 'http://127.0.0.1:13013/cgi-bin/sendsms', username: 'waymark' },
		...{ password: 'made-up', from: '441914980000' },
	},
} as const;

const written = (gateway: keyof typeof RIGHT, holds: unknown, mode?: number) => writtenFor(gateway, holds, mode);

function writtenFor(gateway: FiledGateway, holds: unknown, mode = 0o600): TextingConfig {
	const path = join(folder, `${gateway}.json`);
	writeFileSync(path, typeof holds === 'string' ? holds : JSON.stringify(holds));
	chmodSync(path, mode);
	return { [gateway]: path };
}
const open = (texting: TextingConfig | undefined, own = undefined as { url: string; key: Uint8Array } | undefined) =>
	openTextGateways({ texting, own, clock: frozenClock(), origin: () => 'https://waymark.example.org' });

describe('the gateways for texts', () => {
	it('are none until they are set up, and the demonstration never has any', () => {
		expect(open(undefined).size).toBe(0);
		const read = readConfig({ WAYMARK_TWILIO_FILE: '/etc/waymark/twilio.json' }, { workingFolder: '/srv', home: '/home/a' });
		const config = read.ok ? read.config : expect.fail('not read');
		expect(config.texting).toEqual({ twilio: '/etc/waymark/twilio.json' });
		expect(forDemonstration(config).texting).toEqual(NO_TEXTING);
	});

	it('are refused by half a path', () => {
		const read = readConfig({ WAYMARK_KANNEL_FILE: 'kannel.json' }, { workingFolder: '/srv', home: '/home/a' });
		expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining('WAYMARK_KANNEL_FILE must be the whole path')]);
	});

	it.each(Object.keys(RIGHT) as (keyof typeof RIGHT)[])('hear by %s what its file lets them', async (name) => {
		const gateway = open(written(name, RIGHT[name])).get(name) ?? expect.fail('not there');
		const { requests, now, hears } = recordedOf(name).find((one) => one.name === 'good') ?? expect.fail('no record');
		expect(await gateway.receive(requests[0] ?? expect.fail('no request'), now)).toEqual(hears[0]);
	});

	it('have the project’s own among them, with the key by which people are told', async () => {
		const gateway = open(undefined, { url: 'https://gateway.example.org/', key: GATEWAY_KEY }).get('signed') ?? expect.fail('not there');
		const { requests, now, hears } = recordedOf('signed').find((one) => one.name === 'good') ?? expect.fail('no record');
		expect(await gateway.receive(requests[0] ?? expect.fail('no request'), now)).toEqual(hears[0]);
	});

	it('ask Kannel’s own process, or gammu’s folders, where their file says so', async () => {
		const box = { bearerbox: '127.0.0.1:13001', from: '441914980000' };
		const folders = { inbox: '/var/spool/gammu/inbox', outbox: '/var/spool/gammu/outbox', sent: '/var/spool/gammu/sent' };
		const gammu = { ...folders, failed: '/var/spool/gammu/error', from: '+441914980000' };
		for (const bearerbox of [box.bearerbox, 'localhost:13001', '[::1]:13001', '::1:13001'])
			expect(open(written('kannel', { ...box, bearerbox, box: 'waymark' })).get('kannel')?.fetching).toBeDefined();
		expect(open(written('kannel', RIGHT.kannel)).get('kannel')?.fetching).toBeUndefined();
		expect(open(writtenFor('gammu', gammu)).get('gammu')?.fetching).toBeDefined();
		expect(() => open(written('kannel', { ...box, bearerbox: '10.0.0.7:13001' }))).toThrow(/: bearerbox\./);
		expect(() => open(written('kannel', { ...box, secret: 's3cret' }))).toThrow(/^(?!.*s3cret).*: secret\./);
		expect(() => open(writtenFor('gammu', { ...gammu, inbox: 'inbox' }))).toThrow(/WAYMARK_GAMMU_FILE .*: inbox\./);
	});

	it('stop the start where a file is not whole, and say which field without what is in it', () => {
		const without = ({ authToken: _, ...rest }: { authToken: string }) => rest;
		expect(() => open(written('twilio', without(RIGHT.twilio)))).toThrow(/WAYMARK_TWILIO_FILE .*: authToken\./);
		expect(() => open(written('twilio', { ...RIGHT.twilio, hidden: 's3cret' }))).toThrow(/: hidden\./);
		expect(() => open(written('kannel', { ...RIGHT.kannel, secret: 'percent%20s3cret!!' }))).toThrow(/^(?!.*s3cret).*: secret\./);
		expect(() => open(written('vonage', { ...RIGHT.vonage, method: 's3cret' }))).toThrow(/^(?!.*s3cret).*: method\./);
		expect(() => open(written('notify', { ...RIGHT.notify, apiKey: 's3cret' }))).toThrow(/^(?!.*s3cret).*: apiKey\./);
		expect(() => open(written('notify', 's3cret'))).toThrow(/^(?!.*s3cret).*no JSON/);
		expect(() => open(written('notify', []))).toThrow(/all of it/);
	});

	it('stop the start where others may read the file', () => {
		expect(() => open(written('twilio', RIGHT.twilio, 0o644))).toThrow(/chmod 600/);
	});
});
