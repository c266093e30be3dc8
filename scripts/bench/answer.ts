/** What a child can be asked, by name. It answers each with what the function resolves to. */
export type Calls = Readonly<Record<string, (input: never) => unknown>>;

export type Question = { readonly id: number; readonly name: string; readonly input: unknown };
export type Reply = { readonly id: number; readonly value?: unknown; readonly failure?: string };

/** The child's side: answers until it is told to stop, or until its parent is gone. */
export function answer(calls: Calls, stop: () => Promise<void> = async () => undefined): void {
	const all: Record<string, (input: never) => unknown> = { ...calls, started: () => null, stop };
	const send = (reply: Reply) => void process.send?.(reply);
	process.on('message', ({ id, name, input }: Question) => {
		Promise.resolve()
			.then(() => all[name]?.(input as never))
			.then(
				(value) => send({ id, value }),
				(cause: unknown) => send({ id, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
			);
	});
	process.on('disconnect', () => process.exit(0));
}
