import { connect } from 'node:net';

export type Answered = { readonly status: number; readonly body: string };

/** One connection that stays open and carries one request at a time. */
export type Connection = {
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answered>;
	readonly get: (path: string) => Promise<Answered>;
	/** A body as it is, with headers of its own, as a gateway sends it. Letters of one byte only. */
	readonly put: (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Answered>;
	readonly close: () => void;
};

type Waiting = { readonly resolve: (answered: Answered) => void; readonly reject: (cause: Error) => void };

/**
 * A browser reduced to what a measurement needs, so that the load costs little beside what is measured.
 *
 * @param cookie of a session, if there is one
 */
export async function openConnection(port: number, cookie = ''): Promise<Connection> {
	const socket = connect({ port, host: '127.0.0.1', noDelay: true });
	await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
	let heard = '';
	let waiting: Waiting | undefined;
	const fail = (cause: Error) => {
		waiting?.reject(cause);
		waiting = undefined;
	};
	socket.setEncoding('latin1');
	socket.on('error', fail);
	socket.on('close', () => fail(new Error('The server closed the connection.')));
	socket.on('data', (text: string) => {
		heard += text;
		const whole = wholeAnswer(heard);
		if (whole === undefined) return;
		heard = '';
		const one = waiting;
		waiting = undefined;
		one?.resolve(whole);
	});
	const send = (text: string) =>
		new Promise<Answered>((resolve, reject) => {
			if (socket.destroyed) return reject(new Error('The connection is closed.'));
			waiting = { resolve, reject };
			socket.write(text);
		});
	const head = `Host: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nSec-Fetch-Site: same-origin\r\nCookie: ${cookie}\r\n`;
	return {
		post(path, fields) {
			const body = new URLSearchParams(fields).toString();
			return send(
				`POST ${path} HTTP/1.1\r\n${head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
			);
		},
		get: (path) => send(`GET ${path} HTTP/1.1\r\n${head}\r\n`),
		put(path, headers, body) {
			const own = Object.entries({ ...headers, 'content-length': String(body.length) }).map(([name, value]) => `${name}: ${value}\r\n`);
			return send(`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${own.join('')}\r\n${body}`);
		},
		close: () => socket.destroy(),
	};
}

/** An answer that has arrived to its end: by its length, or by its last chunk. */
function wholeAnswer(text: string): Answered | undefined {
	const end = text.indexOf('\r\n\r\n');
	if (end < 0) return undefined;
	const head = text.slice(0, end).toLowerCase();
	const body = text.slice(end + 4);
	const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
	const whole =
		length === undefined ? !head.includes('\r\ntransfer-encoding: chunked') || body.endsWith('0\r\n\r\n') : body.length >= Number(length);
	return whole ? { status: Number(head.slice(9, 12)), body } : undefined;
}
