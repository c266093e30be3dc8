import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffId } from '#core/id.ts';
import { type Desk, note } from '#server/keys/key-desk.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { escrowTo, openEscrow } from '#server/vault/escrow.ts';
import { writeKeyFiles } from '#server/vault/key-file.ts';
import type { RootKeySettings } from '#server/vault/root-key-source.ts';
import { rootKeyFrom } from '#server/vault/root-keys.ts';
import { fingerprintOf, isLocked } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

/** Makes an escrow copy and writes into the audit who did, for whom. Stored first: there is no copy that nobody made. */
export async function makeEscrow(kept: OpenStore, desk: Desk, by: StaffId, to: string, out: string | undefined): Promise<void> {
	const publicPem = readText(to);
	const fingerprint = fingerprintOf(publicPem);
	const now = kept.vault.work.now();
	const path = out ?? `waymark-escrow-${now.slice(0, 10)}-${fingerprint}.json`;
	if (existsSync(path)) throw new KeyWorkRefused(`There is a file ${path} already. Name another with --out.`);
	await note(kept, by, desk, 'keys-escrowed', fingerprint);
	writeFileSync(path, escrowTo(publicPem, await kept.vault.roots.all(), now), { flag: 'wx', mode: 0o600 });
	desk.say(`${path} opens with the private half of ${fingerprint} and with nothing else. Keep it apart from that, and from the data.`);
	desk.say('It opens everything that is backed up until the root key is changed. Then make another.');
}

/** Makes a key file again on a machine that has none. */
export async function recover({ keyFile, dataFolder }: RootKeySettings, desk: Desk, from: string, privateKey: string): Promise<void> {
	const privatePem = readText(privateKey);
	const passphrase = isLocked(privatePem) ? await desk.ask('The passphrase of the private key: ', true) : undefined;
	const keys = openEscrow(readText(from), privatePem, passphrase);
	writeKeyFiles(keyFile, dataFolder, keys);
	const [present] = keys;
	desk.say(
		`The key file ${keyFile} is there again${present === undefined ? '' : ` (root key ${rootKeyFrom(present).id.toString('hex')})`}.`,
	);
	if (!existsSync(join(dataFolder, 'keys.db')))
		desk.say('Now put back the record, then the copy of the key store: npm run keys -- restore FILE');
	desk.say(`Take ${privateKey} off this machine.`);
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new KeyWorkRefused(`${path} could not be read.`);
	}
}
