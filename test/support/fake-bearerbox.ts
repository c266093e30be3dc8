import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** Frames as bearerbox 1.4.5 sent them, by what each is. */
export const FRAMES = JSON.parse(
	readFileSync(new URL('../fixtures/gateways/kannel-frames/bearerbox-1.4.5.json', import.meta.url), 'utf8'),
) as Readonly<Record<'plain' | 'part' | 'ucs2' | 'answer' | 'sent' | 'delivered', string>>;

/** Kannel's bearerbox, as far as a box can tell: it hands over again whatever was not said to be kept. */
export type FakeBearerbox = {
	readonly port: number;
	/** Hands a frame over now, and after every new line until it is said to be kept. In hexadecimal. */
	readonly has: (frame: string) => void;
	/** Whole frames that a box sent, without their lengths. */
	readonly heard: readonly Buffer[];
	/** What it says of a text of ours; undefined: nothing. */
	readonly answerWith: (status: number | undefined) => void;
	readonly stillHas: () => number;
	/** Cuts every line. */
	readonly cut: () => void;
	readonly write: (bytes: Buffer) => void;
	readonly stop: () => Promise<void>;
};

const [SMS, ACK] = [2, 3];
/** Where the id of a text stands in a frame is known by its shape alone: nothing else has it. */
const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;

export async function startFakeBearerbox(): Promise<FakeBearerbox> {
	const waiting = new Map<string, Buffer>();
	const lines = new Set<Socket>();
	const heard: Buffer[] = [];
	let status: number | undefined = 0;
	const hear = (frame: Buffer, line: Socket) => {
		heard.push(frame);
		const kind = frame.readInt32BE(0);
		const id = ID.exec(frame.toString('latin1'))?.[0] ?? '';
		if (kind === 1) for (const one of waiting.values()) line.write(one);
		if (kind === ACK && frame.readInt32BE(4) === 0) waiting.delete(id);
		if (kind === SMS && status !== undefined) line.write(answerOf(id, status));
	};
	const server: Server = createServer((line) => {
		lines.add(line);
		line.on('close', () => lines.delete(line));
		line.on('error', () => undefined);
		let read = Buffer.alloc(0);
		line.on('data', (more) => {
			read = Buffer.concat([read, more]);
			for (; read.length >= 4 && read.length >= 4 + read.readInt32BE(0); read = read.subarray(4 + read.readInt32BE(0)))
				hear(Buffer.from(read.subarray(4, 4 + read.readInt32BE(0))), line);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const write = (bytes: Buffer) => {
		for (const line of lines) line.write(bytes);
	};
	return {
		port: (server.address() as AddressInfo).port,
		has: (hex) => {
			const frame = Buffer.from(hex, 'hex');
			waiting.set(idsIn(frame).at(-1) ?? '', frame);
			write(frame);
		},
		heard,
		answerWith: (to) => {
			status = to;
		},
		stillHas: () => waiting.size,
		cut: () => {
			for (const line of lines) line.destroy();
		},
		write,
		stop: async () => {
			for (const line of lines) line.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** A report has the id of what it reports on before its own. */
const idsIn = (frame: Buffer): readonly string[] => frame.toString('latin1').match(new RegExp(ID, 'g')) ?? [];

function answerOf(id: string, status: number): Buffer {
	const head = Buffer.alloc(20);
	[16 + id.length, ACK, status, -1, id.length].forEach((value, at) => {
		head.writeInt32BE(value, at * 4);
	});
	return Buffer.concat([head, Buffer.from(id)]);
}
