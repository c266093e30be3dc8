/** Work that goes on beside the loop that began it. */
export type InFlight = {
	/** Counts until it has ended. It must not throw. */
	add(work: Promise<unknown>): void;
	size(): number;
	/** All that was begun has ended, or `ms` have passed. Without a limit when it is left out. */
	settled(ms?: number): Promise<void>;
};

export function inFlight(): InFlight {
	const all = new Set<Promise<unknown>>();
	return {
		add(work) {
			all.add(work);
			void work.finally(() => all.delete(work));
		},
		size: () => all.size,
		async settled(ms) {
			const ended = Promise.all(all);
			if (ms === undefined) return void (await ended);
			let timer: ReturnType<typeof setTimeout> | undefined;
			const late = new Promise<void>((resolve) => {
				timer = setTimeout(resolve, ms);
			});
			await Promise.race([ended, late]);
			clearTimeout(timer);
		},
	};
}
