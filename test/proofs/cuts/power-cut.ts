import { choiceOf } from '../fuzz/seeded-choice.ts';
import type { DiskStep } from './disk-trace.ts';

/** A number from 0 up to and without 1. */
export type Dice = () => number;

const FACES = 2 ** 30;

/** Dice that fall the same way for the same seed and number. */
export function diceOf(seed: number, index: number): Dice {
	const { below } = choiceOf(seed, index);
	return () => below(FACES) / FACES;
}

type Pending = Exclude<DiskStep, { readonly step: 'synced' | 'told' }>;
type File = { readonly synced: Content; pending: Pending[] };

const SECTOR = 512;

/**
 * A disk that has what it was told to keep, and of everything after that whatever it likes. Steps are taken one after another; a
 * power cut may come after any of them.
 */
export class Disk {
	readonly #files = new Map<string, File>();

	take(step: DiskStep): void {
		if (step.step === 'told') return;
		const file = this.#files.get(step.file) ?? { synced: new Content(), pending: [] };
		this.#files.set(step.file, file);
		if (step.step !== 'synced') {
			file.pending.push(step);
			return;
		}
		for (const one of file.pending) file.synced.apply(one);
		file.pending = [];
	}

	/** How many writes the disk has not promised to keep. */
	get unpromised(): number {
		return [...this.#files.values()].reduce((all, { pending }) => all + pending.length, 0);
	}

	/** What is found when the power is back: everything that was promised, and of the rest some, none, part or rubbish. */
	afterCut(dice: Dice): ReadonlyMap<string, Buffer> {
		const mood = dice();
		return new Map([...this.#files].map(([name, file]) => [name, survivors(file, mood, dice)] as const));
	}
}

function survivors({ synced, pending }: File, mood: number, dice: Dice): Buffer {
	const found = synced.copy();
	// Now and then all of it, none of it, or only the first part; mostly each write has a fate of its own.
	const kept = mood < 0.1 ? 0 : mood < 0.2 ? pending.length : mood < 0.4 ? Math.floor(dice() * (pending.length + 1)) : undefined;
	const left = kept === undefined ? pending.map((one) => fateOf(one, dice)) : pending.slice(0, kept);
	for (const one of left) if (one !== undefined) found.apply(one);
	return found.bytes;
}

/** Whole, not at all, torn between two sectors, or rubbish from somewhere in it on. */
function fateOf(step: Pending, dice: Dice): Pending | undefined {
	const fate = dice();
	if (fate < 0.5) return step;
	if (fate < 0.7 || step.step !== 'write') return undefined;
	if (fate < 0.85) return { ...step, bytes: step.bytes.subarray(0, SECTOR * Math.floor((dice() * step.bytes.length) / SECTOR)) };
	const from = Math.floor(dice() * step.bytes.length);
	return { ...step, bytes: Buffer.from(step.bytes.map((byte, at) => (at < from ? byte : Math.floor(dice() * 256)))) };
}

/** The bytes of one file, with room to grow. */
class Content {
	#room: Buffer;
	#length: number;
	constructor(room = Buffer.alloc(0), length = room.length) {
		this.#room = room;
		this.#length = length;
	}

	get bytes(): Buffer {
		return this.#room.subarray(0, this.#length);
	}

	copy(): Content {
		return new Content(Buffer.from(this.bytes));
	}

	apply(step: Pending): void {
		if (step.step !== 'write') {
			this.#cutTo(step.step === 'removed' ? 0 : step.length);
			return;
		}
		this.#reach(step.at + step.bytes.length);
		step.bytes.copy(this.#room, step.at);
	}

	#cutTo(length: number): void {
		this.#reach(length);
		this.#room.fill(0, length, this.#length);
		this.#length = length;
	}

	#reach(length: number): void {
		if (length > this.#room.length) this.#room = Buffer.concat([this.bytes], 2 * length);
		this.#length = Math.max(this.#length, length);
	}
}
