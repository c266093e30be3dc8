import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { bundle, root } from '../build.mjs';
import type { Calls, Question, Reply } from './answer.ts';
import { type Part, withoutParts } from './without.ts';

export type Child<C extends Calls> = {
	readonly ask: <Name extends keyof C & string>(name: Name, input: Parameters<C[Name]>[0]) => Promise<Awaited<ReturnType<C[Name]>>>;
	/** Ends it once it has closed what it holds. */
	readonly stop: () => Promise<void>;
	/** Ends it as a power cut would: nothing of it runs any more. */
	readonly kill: () => Promise<void>;
};

/**
 * Bundles an entry of this folder, as the server itself is bundled, and runs it in a process of its own.
 *
 * @param around a command that runs the process, such as `strace -f`
 * @param without parts of the app that are taken out, to see what they cost
 * @param conditions `postgres` for the other database
 */
export async function startChild<C extends Calls>(
	entry: string,
	settings: unknown,
	around: readonly string[] = [],
	without: readonly Part[] = [],
	conditions: readonly string[] = [],
): Promise<Child<C>> {
	const file = await bundled(entry, without, conditions);
	const [command = process.execPath, ...rest] = [...around, process.execPath, file, JSON.stringify(settings)];
	const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
	const replies = listen(child);
	let asked = 0;
	const ask = async (name: string, input: unknown): Promise<unknown> => {
		asked += 1;
		const question: Question = { id: asked, name, input };
		const reply = replies.next(asked);
		child.send(question);
		return reply;
	};
	await ask('started', null);
	return {
		ask: ask as Child<C>['ask'],
		async stop() {
			const gone = once(child, 'exit');
			await ask('stop', null).catch(() => undefined);
			child.disconnect();
			await gone;
		},
		async kill() {
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
	};
}

const bundles = new Map<string, Promise<string>>();

function bundled(entry: string, without: readonly Part[], conditions: readonly string[]): Promise<string> {
	const name = [[basename(entry, '.ts'), ...conditions].join('-'), ...without].join('-without-');
	const made = bundles.get(name) ?? build(entry, name, without, conditions);
	bundles.set(name, made);
	return made;
}

async function build(entry: string, name: string, without: readonly Part[], conditions: readonly string[]): Promise<string> {
	const outfile = join(root, '.cache', 'bench', `${name}.js`);
	await bundle(withoutParts(await import('esbuild'), without), entry, outfile, conditions, true);
	return outfile;
}

function listen(child: ChildProcess) {
	const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void }>();
	child.on('message', (reply: Reply) => {
		const one = waiting.get(reply.id);
		waiting.delete(reply.id);
		if (reply.failure === undefined) one?.resolve(reply.value);
		else one?.reject(new Error(reply.failure));
	});
	child.on('exit', (code, signal) => {
		for (const one of waiting.values()) one.reject(new Error(`A process of the measurement ended by itself (${signal ?? code}).`));
	});
	return { next: (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject })) };
}
