import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '#core/clock/instant.ts';
import { fingerprintOf } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';
import {
	FORMAT,
	MANIFEST,
	type Manifest,
	type PackagePart,
	type PackFile,
	PROGRESS,
	README,
	readPart,
	sealPart,
	sha256,
	UNFINISHED,
} from './package-format.ts';

/** Everything of one young person, or of the project: gathered only when its turn comes, so that one is in memory at a time. */
export type PackageUnit = { readonly name: string; readonly files: () => Promise<readonly PackFile[]> };

export type PackageSettings = {
	/** The folder that it becomes. While it is being made it has another name. */
	readonly folder: string;
	readonly publicPem: string;
	/** The closing that it belongs to: what was begun for another is not gone on with. */
	readonly closure: string;
	readonly project: string;
	readonly at: Instant;
	readonly people: number;
	readonly units: readonly PackageUnit[];
	readonly onProgress: (done: number, all: number, again: boolean) => void;
};

const Begun = z.object({ format: z.literal(FORMAT), closure: z.string(), to: z.string(), madeAt: z.string() });

/**
 * Writes a package, part by part; every part is sealed before it reaches the disk. After a crash the same call goes on where
 * it was: parts that are there and whole are not made again. Only when all of it is on the disk does the folder get its name.
 *
 * @returns the manifest, and its SHA-256
 * @throws KeyWorkRefused when there is something of that name, or what was begun is for somebody else
 */
export async function writePackage(settings: PackageSettings): Promise<{ readonly manifest: Manifest; readonly sha256: string }> {
	const { folder, publicPem, units, onProgress } = settings;
	if (existsSync(folder)) throw new KeyWorkRefused(`There is something at ${folder} already. Name another with --out.`);
	const working = `${folder}${UNFINISHED}`;
	const { madeAt, known } = begin(settings, working);
	const id = sha256(`${settings.closure} ${madeAt}`).slice(0, 32);
	const parts: PackagePart[] = [];
	for (const [index, unit] of units.entries()) {
		const part = `${String(index + 1).padStart(6, '0')}.sealed`;
		const before = known.get(unit.name);
		const isThere = before?.part === part && isWhole(join(working, part), before.sealedSha256);
		const made = isThere ? before : await makePart(working, publicPem, { package: id, part }, unit);
		if (!isThere) append(join(working, PROGRESS), JSON.stringify(made));
		parts.push(made);
		onProgress(index + 1, units.length, isThere);
	}
	const manifest: Manifest = {
		...{ format: FORMAT, package: id, project: settings.project, madeAt, to: fingerprintOf(publicPem) },
		...{ people: settings.people, parts },
	};
	const text = JSON.stringify(manifest);
	put(join(working, README), Buffer.from(readMe(manifest)));
	put(join(working, MANIFEST), sealPart(publicPem, { package: id, part: MANIFEST }, text));
	rmSync(join(working, PROGRESS));
	sync(working);
	renameSync(working, folder);
	sync(dirname(folder));
	return { manifest, sha256: sha256(text) };
}

/** What was made before a crash; nothing of it when it was begun just now. */
function begin({ publicPem, closure, at }: PackageSettings, working: string) {
	const to = fingerprintOf(publicPem);
	const progress = join(working, PROGRESS);
	if (!existsSync(progress)) {
		mkdirSync(working, { recursive: true, mode: 0o700 });
		append(progress, JSON.stringify({ format: FORMAT, closure, to, madeAt: at }));
		return { madeAt: at, known: new Map<string, PackagePart>() };
	}
	const [first = '', ...lines] = readFileSync(progress, 'utf8').split('\n');
	const begun = Begun.safeParse(parsed(first)).data;
	if (begun === undefined || begun.closure !== closure || begun.to !== to)
		throw new KeyWorkRefused(`${working} was begun for another key, or another closing. Remove that folder, or name another with --out.`);
	const known = new Map(lines.flatMap((line) => partIn(line)).map((part) => [part.unit, part]));
	return { madeAt: begun.madeAt as Instant, known };
}

async function makePart(
	working: string,
	publicPem: string,
	name: { package: string; part: string },
	unit: PackageUnit,
): Promise<PackagePart> {
	const files = await unit.files();
	const sealed = sealPart(publicPem, name, JSON.stringify({ files }));
	put(join(working, name.part), sealed);
	const listed = files.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
	return { unit: unit.name, part: name.part, sealedSha256: sha256(sealed), files: listed };
}

/** A line that a crash cut off is none: its part is made again. */
function partIn(line: string): readonly PackagePart[] {
	try {
		return [readPart(line)];
	} catch {
		return [];
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const isWhole = (path: string, hash: string): boolean => existsSync(path) && sha256(readFileSync(path)) === hash;

function put(path: string, bytes: Buffer): void {
	const coming = `${path}.writing`;
	rmSync(coming, { force: true });
	const file = openSync(coming, 'wx', 0o600);
	writeSync(file, bytes);
	fsyncSync(file);
	closeSync(file);
	renameSync(coming, path);
}

function append(path: string, line: string): void {
	const before = existsSync(path) && !readFileSync(path, 'utf8').endsWith('\n') ? '\n' : '';
	const file = openSync(path, 'a', 0o600);
	writeSync(file, `${before}${line}\n`);
	fsyncSync(file);
	closeSync(file);
}

function sync(path: string): void {
	const folder = openSync(path, 'r');
	fsyncSync(folder);
	closeSync(folder);
}

function readMe({ to, madeAt, parts }: Manifest): string {
	return `This is a hand-over package of Waymark, made on ${madeAt.slice(0, 10)} for the public key ${to}.
It is sealed: only the private half of that key opens it. ${parts.length} parts and a manifest belong to it.

With Waymark on any computer, and without any data of its own:

	npm run hand-over -- open THIS-FOLDER --private private.pem --out A-NEW-FOLDER

It says whether the package is whole and unchanged, and writes the files. Begin with index.html.
The format is described in docs/operations.md, so that it can be opened without Waymark too.
`;
}
