import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** The line between Kannel and its fake centre, on which every line that Kannel sends is written down. */
export type TappedLine = {
	/** Where the fake centre connects. */
	readonly port: number;
	readonly stop: () => Promise<void>;
};

/**
 * Passes everything on in both directions. The fake centre ends where its Kannel does and leaves unread what came just before, so that what
 * left Kannel is counted here.
 */
export async function tapLine(kannelPort: number, onLine: (line: string) => void): Promise<TappedLine> {
	const open = new Set<Socket>();
	const server = createServer((centre) => {
		const kannel = connect(kannelPort, '127.0.0.1');
		let rest = '';
		kannel.setEncoding('latin1').on('data', (more) => {
			centre.write(Buffer.from(String(more), 'latin1'));
			const lines = (rest + String(more)).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) onLine(Buffer.from(line, 'latin1').toString('utf8'));
		});
		centre.on('data', (more) => kannel.write(more));
		for (const [one, other] of [[centre, kannel] as const, [kannel, centre] as const]) {
			open.add(one);
			// Whichever is killed, the other hears of it.
			one.on('error', () => undefined);
			one.on('close', () => {
				open.delete(one);
				other.end();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		stop: async () => {
			for (const one of open) one.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
