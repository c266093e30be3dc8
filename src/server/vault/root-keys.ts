import { createHash } from 'node:crypto';
import { keyIdOf, type Place, type SealKey, sealKey, unsealWith } from '#server/vault/seal.ts';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

/** Bytes in a root key. */
export const ROOT_BYTES = 32;

/** Where root keys come from: the present one first, then older ones that still open something. 32 bytes each. */
export type RootKeySource = () => Promise<readonly Uint8Array[]>;

/** The keys above every project's key: a key file, or a key service of the operator's own. */
export type RootKeys = {
	/** What project keys are wrapped with from now on. Asked for anew each time: it may have been changed meanwhile. */
	present(): Promise<SealKey>;
	/** The keys themselves, the present one first: for a copy that leaves this machine sealed. */
	all(): Promise<readonly Uint8Array[]>;
	/** Opens what any of them wrapped. A key that is not known yet is looked for once. @throws KeyFileRefused */
	open(place: Place, wrapped: Uint8Array): Promise<Buffer>;
};

/** A root key under the name that stands in front of everything it wraps. */
export function rootKeyFrom(raw: Uint8Array): SealKey {
	return sealKey(createHash('sha256').update('waymark/root').update(raw).digest().subarray(0, 8), raw);
}

/** Reads the keys when they are first needed, and again when something was wrapped with one that is not known. */
export function openRootKeys(source: RootKeySource): RootKeys {
	let known: readonly SealKey[] = [];
	const read = async (): Promise<readonly SealKey[]> => {
		known = (await source()).map(rootKeyFrom);
		return known;
	};
	const isKnown = (id: Buffer): boolean => known.some((key) => key.id.equals(id));
	return {
		async present() {
			const [first] = await read();
			if (first === undefined) throw new KeyFileRefused('There is no root key.');
			return first;
		},
		all: source,
		async open(place, wrapped) {
			const id = keyIdOf(wrapped);
			if (id !== undefined && !isKnown(id)) await read();
			if (id !== undefined && !isKnown(id))
				throw new KeyFileRefused(
					`The key of project ${place.project} was wrapped with root key ${id.toString('hex')}, which is not here. Put back the key file that was used last, or the older one beside it.`,
				);
			return unsealWith(known, place, wrapped);
		},
	};
}
