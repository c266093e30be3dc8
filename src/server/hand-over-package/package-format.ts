import { createHash } from 'node:crypto';
import * as z from 'zod';
import { openSealedTo, type SealedHead, sealTo } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

export const FORMAT = 'waymark-hand-over@1';
export const MANIFEST = 'manifest.sealed';
export const README = 'READ-ME.txt';
export const PROGRESS = 'progress.jsonl';
/** A folder with this ending is never a package: it was not finished. */
export const UNFINISHED = '.unfinished';

/** A file of the package, as it is read. Paths are made of ids and plain words: no name is in one. */
export type PackFile = { readonly path: string; readonly text: string };

const Listed = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });

const Part = z.object({ unit: z.string(), part: z.string(), sealedSha256: z.string(), files: z.array(Listed) });
/** One sealed part: everything of one young person, or of the project. */
export type PackagePart = z.infer<typeof Part>;

const Manifest = z.object({
	format: z.literal(FORMAT),
	package: z.string(),
	project: z.string(),
	madeAt: z.string(),
	to: z.string(),
	people: z.number(),
	parts: z.array(Part),
});
export type Manifest = z.infer<typeof Manifest>;

const Head = z.object({
	format: z.literal(FORMAT),
	package: z.string(),
	/** Which part it is, so that none can stand in the place of another. */
	part: z.string(),
	to: z.string(),
	ephemeral: z.string(),
	salt: z.string(),
});

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
export const readPart = (text: string): PackagePart => Part.parse(JSON.parse(text));

/** Head as one line, then what is sealed. */
export function sealPart(publicPem: string, name: { readonly package: string; readonly part: string }, plain: string): Buffer {
	const headOf = (fresh: Omit<SealedHead, 'format'>) => ({ format: FORMAT, ...name, ...fresh }) as const;
	const { head, sealed } = sealTo(publicPem, headOf, Buffer.from(plain));
	return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), sealed]);
}

export type PrivateKey = { readonly privatePem: string; readonly passphrase?: string | undefined };

/** @throws KeyWorkRefused when it is for another key, was changed, or stands in the place of another part */
export function openPart(bytes: Buffer, part: string, key: PrivateKey): { readonly package: string; readonly plain: string } {
	const end = bytes.indexOf(0x0a);
	const head = headIn(bytes.subarray(0, Math.max(end, 0)).toString(), part);
	if (head.part !== part)
		throw new KeyWorkRefused(`${part} was put in the place of another part (${head.part}). This package is not whole.`);
	return { package: head.package, plain: openSealedTo(head, bytes.subarray(end + 1), key, part).toString('utf8') };
}

export function readManifest(plain: string): Manifest {
	return Manifest.parse(JSON.parse(plain));
}

function headIn(line: string, part: string): z.infer<typeof Head> {
	try {
		return Head.parse(JSON.parse(line));
	} catch (cause) {
		throw new KeyWorkRefused(`${part} is no part of a hand-over package of Waymark’s.`, { cause });
	}
}
