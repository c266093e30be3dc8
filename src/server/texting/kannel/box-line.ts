import { connect, type Socket } from 'node:net';
import { type BoxAnswer, type BoxText, identifyFrame, keptFrame, readFrames, textFrame } from './box-message.ts';

export type BoxLineSettings = {
	readonly host: string;
	readonly port: number;
	/** By which Kannel tells boxes apart that share it. */
	readonly name?: string | undefined;
};

export type BoxLineTold = {
	/** A text or a report came. Kannel keeps it until `kept` was said of it. */
	readonly onText: (text: BoxText, kept: () => void) => void;
	readonly onFault: (error: unknown) => void;
	readonly onWorks: () => void;
};

/** A line to Kannel's bearerbox that is opened again and again until it is ended. */
export type BoxLine = {
	/** What Kannel answers; undefined where there is no line, or none comes in time. */
	ask(id: string, text: BoxText): Promise<BoxAnswer | undefined>;
	end(): Promise<void>;
};

const SOONEST_MS = 250;
const LATEST_MS = 5_000;
const ANSWERED_WITHIN_MS = 8_000;
/** A line that nothing came by for so long is asked whether it is one. */
const ALIVE_MS = 15_000;

/** Opens the line. It takes the place of Kannel's smsbox, which says that it has a text before anybody does. */
export function openBoxLine(settings: BoxLineSettings, told: BoxLineTold): BoxLine {
	const questions = openQuestions();
	let socket: Socket | undefined;
	let isEnded = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waitMs = SOONEST_MS;

	const closed = () => {
		questions.forget();
		if (isEnded) return;
		timer = setTimeout(open, waitMs);
		waitMs = Math.min(waitMs * 2, LATEST_MS);
	};
	const open = () => {
		const line = connect({ host: settings.host, port: settings.port, keepAlive: true, keepAliveInitialDelay: ALIVE_MS });
		socket = line;
		line.on('connect', () => {
			line.write(identifyFrame(settings.name));
			waitMs = SOONEST_MS;
			told.onWorks();
		});
		line.on('error', told.onFault);
		line.on('close', closed);
		listen(line, told, questions.answered);
	};
	open();
	return {
		ask: async (id, text) => (socket?.readyState === 'open' ? questions.ask(id, () => socket?.write(textFrame(text))) : undefined),
		end: () =>
			new Promise((resolve) => {
				isEnded = true;
				clearTimeout(timer);
				if (socket === undefined || socket.closed) return resolve();
				socket.once('close', () => resolve());
				socket.destroy();
			}),
	};
}

/** What was asked and not answered yet. */
function openQuestions() {
	const asked = new Map<string, (answer: BoxAnswer | undefined) => void>();
	return {
		ask: (id: string, put: () => void) =>
			new Promise<BoxAnswer | undefined>((resolve) => {
				const late = setTimeout(() => asked.get(id)?.(undefined), ANSWERED_WITHIN_MS);
				asked.set(id, (answer) => {
					clearTimeout(late);
					asked.delete(id);
					resolve(answer);
				});
				put();
			}),
		answered: (id: string, answer: BoxAnswer) => asked.get(id)?.(answer),
		forget: () => {
			for (const answer of [...asked.values()]) answer(undefined);
		},
	};
}

function listen(line: Socket, told: BoxLineTold, answered: (id: string, answer: BoxAnswer) => void): void {
	let read: Buffer = Buffer.alloc(0);
	line.on('data', (more) => {
		try {
			const { messages, rest } = readFrames(Buffer.concat([read, more]));
			read = Buffer.from(rest);
			for (const message of messages) {
				if (message.kind === 'answer') answered(message.id, message.answer);
				if (message.kind === 'text') told.onText(message.text, () => void (line.destroyed || line.write(keptFrame(message.text))));
				// It is not said to be kept, so Kannel has it still.
				if (message.kind === 'unreadable') told.onFault(new RangeError('Kannel handed something over that cannot be read.'));
			}
		} catch (error) {
			line.destroy(error instanceof Error ? error : undefined);
		}
	});
}
