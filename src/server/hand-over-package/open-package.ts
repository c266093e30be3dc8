import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import * as z from 'zod';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';
import {
	MANIFEST,
	type Manifest,
	openPart,
	type PackagePart,
	type PackFile,
	PROGRESS,
	type PrivateKey,
	README,
	readManifest,
	sha256,
	UNFINISHED,
} from './package-format.ts';

const Content = z.object({ files: z.array(z.object({ path: z.string(), text: z.string() })) });

export type Opened = { readonly manifest: Manifest; readonly manifestSha256: string; readonly files: number };

/**
 * Opens a package and checks every file against its manifest: nothing is missing, changed, put in another’s place, or there
 * besides. With `out` the files are written there; nothing is written unless all of it is whole.
 *
 * @throws KeyWorkRefused with the first thing that is wrong
 */
export function openPackage(folder: string, key: PrivateKey, out: string | undefined): Opened {
	insistOnFinished(folder);
	const { package: id, plain } = openPart(readFileSync(join(folder, MANIFEST)), MANIFEST, key);
	const manifest = readManifest(plain);
	if (manifest.package !== id) throw new KeyWorkRefused('The manifest belongs to another package. This package is not whole.');
	insistOnNoOthers(folder, manifest);
	if (out !== undefined && existsSync(out))
		throw new KeyWorkRefused(`There is something at ${out} already. Name a folder that is not there.`);
	// All of it is looked at before any of it is written, one part in memory at a time.
	for (const part of manifest.parts) filesIn(folder, manifest, part, key);
	if (out !== undefined) for (const part of manifest.parts) for (const file of filesIn(folder, manifest, part, key)) write(out, file);
	return { manifest, manifestSha256: sha256(plain), files: manifest.parts.reduce((sum, { files }) => sum + files.length, 0) };
}

function insistOnFinished(folder: string): void {
	if (folder.endsWith(UNFINISHED) || existsSync(join(folder, PROGRESS)))
		throw new KeyWorkRefused(`${folder} was not finished. Give the command that makes it once more: it goes on where it was.`);
	if (!existsSync(join(folder, MANIFEST))) throw new KeyWorkRefused(`There is no manifest in ${folder}. It is no whole package.`);
}

function insistOnNoOthers(folder: string, { parts }: Manifest): void {
	const known = new Set([MANIFEST, README, ...parts.map(({ part }) => part)]);
	const other = readdirSync(folder).find((name) => !known.has(name));
	if (other !== undefined) throw new KeyWorkRefused(`${other} is in the folder and not in the manifest. Nobody vouches for it.`);
	const twice = new Set(parts.flatMap(({ files }) => files.map(({ path }) => path)));
	if (twice.size !== parts.reduce((sum, { files }) => sum + files.length, 0))
		throw new KeyWorkRefused('The manifest names a file twice. This package is not whole.');
}

function filesIn(folder: string, manifest: Manifest, { part, sealedSha256, files }: PackagePart, key: PrivateKey): readonly PackFile[] {
	const path = join(folder, part);
	if (!existsSync(path)) throw new KeyWorkRefused(`${part} is missing. This package is not whole.`);
	const bytes = readFileSync(path);
	if (sha256(bytes) !== sealedSha256) throw new KeyWorkRefused(`${part} is not the one that the manifest names.`);
	const opened = openPart(bytes, part, key);
	if (opened.package !== manifest.package) throw new KeyWorkRefused(`${part} belongs to another package.`);
	const inside = Content.parse(JSON.parse(opened.plain)).files;
	const isSame = inside.length === files.length && files.every((file, at) => isListed(file, inside[at]));
	if (!isSame) throw new KeyWorkRefused(`What is in ${part} is not what the manifest says.`);
	return inside;
}

function isListed({ path, bytes, sha256: hash }: PackagePart['files'][number], file: PackFile | undefined): boolean {
	return file !== undefined && file.path === path && Buffer.byteLength(file.text) === bytes && sha256(file.text) === hash;
}

/** A path that leads out of the folder is refused: a package comes from somewhere else. */
function write(out: string, { path, text }: PackFile): void {
	const to = resolve(out, path);
	if (!to.startsWith(resolve(out) + sep)) throw new KeyWorkRefused(`${path} leads out of the folder. Nothing of it was written.`);
	mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
	writeFileSync(to, text, { flag: 'wx', mode: 0o600 });
}
