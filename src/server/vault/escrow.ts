import * as z from 'zod';
import type { Instant } from '#core/clock/instant.ts';
import { ROOT_BYTES } from '#server/vault/root-keys.ts';
import { openSealedTo, sealTo } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

const FORMAT = 'waymark-escrow@1';

/** Who can read it and what it is for, in the clear; bound to what is sealed. */
const Head = z.object({
	format: z.literal(FORMAT),
	madeAt: z.string(),
	/** The first 16 hex digits of SHA-256 over the public key that it was made for. */
	to: z.string(),
	keys: z.number(),
	ephemeral: z.string(),
	salt: z.string(),
});
const Escrow = Head.extend({ sealed: z.string() });
type Head = z.infer<typeof Head>;

/**
 * Seals root keys to somebody's offline public key. With the private half, the file and a copy of the databases everything
 * can be opened on another machine; with less than that nothing can.
 *
 * @param keys the present root key, then older ones
 */
export function escrowTo(publicPem: string, keys: readonly Uint8Array[], at: Instant): string {
	const headOf = ({ to, ephemeral, salt }: Pick<Head, 'to' | 'ephemeral' | 'salt'>): Head => ({
		...{ format: FORMAT, madeAt: at, to, keys: keys.length, ephemeral, salt },
	});
	const { head, sealed } = sealTo(publicPem, headOf, Buffer.concat(keys));
	return `${JSON.stringify({ ...head, sealed: sealed.toString('base64') }, null, '\t')}\n`;
}

/** Opens what `escrowTo` made. @throws KeyWorkRefused when it is another key's, or not whole */
export function openEscrow(text: string, privatePem: string, passphrase?: string): readonly Buffer[] {
	const { sealed, ...head } = readEscrow(text);
	const all = openSealedTo(head, Buffer.from(sealed, 'base64'), { privatePem, passphrase }, 'This escrow file');
	return Array.from({ length: head.keys }, (_, at) => all.subarray(at * ROOT_BYTES, (at + 1) * ROOT_BYTES));
}

function readEscrow(text: string): z.infer<typeof Escrow> {
	try {
		return Escrow.parse(JSON.parse(text));
	} catch (cause) {
		throw new KeyWorkRefused('This is not an escrow file of Waymark’s.', { cause });
	}
}
