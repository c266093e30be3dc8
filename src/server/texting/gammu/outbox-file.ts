import { createHash } from 'node:crypto';
import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#core/clock/instant.ts';

/** What gammu may be asked to send. */
export type OutboxText = { readonly to: string; readonly words: string; readonly reference: string };

const NUMBER = /^\+?\d{3,15}$/;
/** Gammu reads no longer name than a hundred characters, and cuts it at `_` and `.`. */
const SHORT = /^[0-9A-Za-z-]{1,36}$/;
/** Others may send by the same gammu. */
const OURS = /^OUTA\d{8}_\d{6}_\d+_\+?\d+_waymark-([0-9A-Za-z-]{1,36})\.txt[a-z]*$/;

export const canBeTexted = (to: string): boolean => NUMBER.test(to);

/** What a file is called by which a text of ours is found again, once gammu has moved it. */
export const tokenOf = (reference: string): string =>
	SHORT.test(reference) ? reference : createHash('sha256').update(reference).digest('hex').slice(0, 36);

/** Undefined where the file is none of ours. */
export const tokenIn = (name: string): string | undefined => OURS.exec(name)?.[1];

/**
 * Puts a text where gammu takes what it sends, whole or not at all. One that is there already, or went out just now, is left as it is.
 *
 * @param folders the outbox, and where gammu moves what it sent
 */
export async function putInOutbox(
	folders: { readonly outbox: string; readonly sent: string },
	text: OutboxText,
	now: Instant,
): Promise<void> {
	const token = tokenOf(text.reference);
	const there = [...(await readdir(folders.outbox)), ...(await readdir(folders.sent))];
	if (there.some((name) => tokenIn(name) === token)) return;
	// Gammu passes over what begins with a point, and takes what stands first in the alphabet.
	const beside = join(folders.outbox, `.${token}`);
	const file = await open(beside, 'w', 0o640);
	try {
		await file.writeFile(Buffer.from(`\ufeff${text.words}`, 'utf16le').swap16());
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(beside, join(folders.outbox, nameOf(text.to, token, now)));
	await syncFolder(folders.outbox);
}

/** `d` asks the network for a report. */
function nameOf(to: string, token: string, now: Instant): string {
	const [day = '', time = ''] = now.replace(/[-:Z]/g, '').split('T');
	const [seconds = '', ms = '0'] = time.split('.');
	return `OUTA${day}_${seconds}_${ms}_${to}_waymark-${token}.txtd`;
}

async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
