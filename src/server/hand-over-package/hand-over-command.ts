import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Closure } from '#app/closing/ports.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { may } from '#app/staff/permissions.ts';
import type { ProjectId } from '#core/id.ts';
import { type Desk, typedRow, whoIs } from '#server/keys/key-desk.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { fingerprintOf, isLocked } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';
import { openPackage } from './open-package.ts';
import { personFiles } from './person-files.tsx';
import { projectFiles } from './project-files.tsx';
import { writePackage } from './write-package.ts';

export const HAND_OVER_HELP = `Use: npm run hand-over -- COMMAND

  make --to PUBLIC.pem --by NAME [--out FOLDER]
                                everything of a project that is closed, sealed to a public key.
                                Interrupted, the same command goes on where it was
  open FOLDER --private PRIVATE.pem [--out NEW-FOLDER]
                                says whether a package is whole; with --out, writes its files

  --demonstration               the same for the demonstration
NAME is a safeguarding lead or a manager, and not whoever closed the project. docs/operations.md says when to use each.
`;

export type HandOverRun = {
	readonly desk: Desk;
	readonly open: (demonstration: boolean) => Promise<OpenStore>;
	readonly flows: Pick<FlowRegistry, 'byRef'>;
};

/** `npm run hand-over`. @throws Error with what to say to whoever asked */
export async function handOverCommand(args: readonly string[], run: HandOverRun): Promise<void> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...{ to: { type: 'string' }, by: { type: 'string' }, out: { type: 'string' }, private: { type: 'string' } },
			...{ demonstration: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
		},
	});
	const [command, folder] = positionals;
	if (values.help || command === undefined) return run.desk.say(HAND_OVER_HELP);
	if (command === 'open') return openOne(run.desk, folder, values.private, values.out);
	if (command !== 'make') throw new KeyWorkRefused(`There is no command ${command}. There are: make, open.`);
	const { to, by } = values;
	if (to === undefined || by === undefined) throw new KeyWorkRefused('Write: npm run hand-over -- make --to public.pem --by "Your Name"');
	const kept = await run.open(values.demonstration);
	try {
		await makeOne(kept, run, { to, by, out: values.out });
	} finally {
		await kept.close();
	}
}

type Make = { readonly to: string; readonly by: string; readonly out: string | undefined };

async function makeOne(kept: OpenStore, { desk, flows }: HandOverRun, { to, by, out }: Make): Promise<void> {
	const publicPem = textOf(to);
	const project = await kept.projects.first();
	if (project === undefined) throw new KeyWorkRefused('There is no project here.');
	const closure = await closedWithNothingOpen(kept, project.id);
	const staff = await kept.staff.all(project.id);
	const who = await whoIs(kept, by);
	if (who === closure.by)
		throw new KeyWorkRefused('Whoever closed the project does not make the package too. Somebody else gives this command.');
	if (!staff.some(({ id, role }) => id === who && may(role, 'closing.hand-over')))
		throw new KeyWorkRefused('A safeguarding lead or a manager gives this command.');
	const { now: clock, writeAudited } = kept.vault.work;
	const now = clock();
	// As soon as anything is put together: what was interrupted was begun by somebody, too.
	await writeAudited(project.id, now, [], [typedRow(desk, 'closing.package-begun')]);
	const cases = await kept.keeping.all(project.id);
	const from = { kept, project, flows, staff, now };
	const folder = out ?? `waymark-hand-over-${closure.at.slice(0, 10)}-${fingerprintOf(publicPem)}`;
	const units = [
		...cases.map((one) => ({ name: one.youngPerson, files: () => personFiles(from, one) })),
		{ name: 'project', files: () => projectFiles({ ...from, cases, closure }) },
	];
	const onProgress = (done: number, all: number, again: boolean) =>
		desk.say(`${done} of ${all}${again ? ', made before it was interrupted' : ''}`);
	const settings = { folder, publicPem, closure: closure.id, project: project.id, at: now, people: cases.length, units, onProgress };
	const { manifest, sha256 } = await writePackage(settings);
	const files = manifest.parts.reduce((sum, part) => sum + part.files.length, 0);
	const made = { by: who, at: now, to: manifest.to, people: cases.length, files, manifest: sha256 };
	await kept.closing.packageMade(project.id, closure.id, made);
	desk.say(
		`${folder}: ${cases.length} young people, ${files} files. It opens with the private half of ${manifest.to} and with nothing else.`,
	);
	desk.say(`Its manifest: ${sha256}`);
	desk.say(
		'Whoever gets it checks it with: npm run hand-over -- open. Read the manifest to each other over the telephone, then write down that it arrived.',
	);
}

/** What a young person sent late is kept and climbs after a closing too; a package that is made meanwhile would be without it. */
async function closedWithNothingOpen(kept: OpenStore, project: ProjectId): Promise<Closure> {
	const closure = await kept.closing.standing(project);
	if (closure === null)
		throw new KeyWorkRefused(
			'The project goes on. A manager closes it first, under What is kept, Close the project: what is written after a package was made would be in none.',
		);
	const { alerts, talks, requests } = await kept.closing.stillOpen(project, kept.vault.work.now());
	if (alerts + talks + requests > 0)
		throw new KeyWorkRefused(
			'Something came in after the project closed, and is open. It is on Today: somebody answers it first, so that the package is whole.',
		);
	return closure;
}

async function openOne(desk: Desk, folder: string | undefined, privateKey: string | undefined, out: string | undefined): Promise<void> {
	if (folder === undefined || privateKey === undefined)
		throw new KeyWorkRefused('Write: npm run hand-over -- open FOLDER --private private.pem --out NEW-FOLDER');
	if (!existsSync(folder)) throw new KeyWorkRefused(`There is no folder ${folder}.`);
	const privatePem = textOf(privateKey);
	const passphrase = isLocked(privatePem) ? await desk.ask('The passphrase of the private key: ', true) : undefined;
	const { manifest, manifestSha256, files } = openPackage(folder, { privatePem, passphrase }, out);
	desk.say(`Whole and unchanged: ${manifest.people} young people, ${files} files, made on ${manifest.madeAt.slice(0, 10)}.`);
	desk.say(`Its manifest: ${manifestSha256}`);
	if (out !== undefined) desk.say(`Everything is in ${out}, readable by anybody who can read that folder. Begin with index.html.`);
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new KeyWorkRefused(`${path} could not be read.`);
	}
}
