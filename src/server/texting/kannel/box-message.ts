/**
 * What Kannel's boxes say to each other (its `msg-decl.h`): a frame is its length, its kind, and then the fields of that kind in their
 * order. A number is four bytes, and a string its length and its bytes, with a length of -1 for none.
 */
const KIND = { heartbeat: 0, admin: 1, sms: 2, ack: 3 } as const;
const IDENTIFY = 3;
const ABSENT = -1;

/** The fields of a text, in the order in which they stand in its frame. An id is a string there. */
const SMS_FIELDS = [
	...(['sender', 'receiver', 'udhdata', 'msgdata'] as const).map((name) => [name, 'bytes'] as const),
	...([['time', 'number']] as const),
	...(['smsc_id', 'smsc_number', 'foreign_id', 'service', 'account', 'id'] as const).map((name) => [name, 'bytes'] as const),
	...(['sms_type', 'mclass', 'mwi', 'coding', 'compress', 'validity', 'deferred', 'dlr_mask'] as const).map((n) => [n, 'number'] as const),
	...([['dlr_url', 'bytes']] as const),
	...(['pid', 'alt_dcs', 'rpi'] as const).map((name) => [name, 'number'] as const),
	...(['charset', 'boxc_id', 'binfo'] as const).map((name) => [name, 'bytes'] as const),
	...(['msg_left', 'priority', 'resend_try', 'resend_time'] as const).map((name) => [name, 'number'] as const),
	...([['meta_data', 'bytes']] as const),
] as const;

type Named<Type> = Extract<(typeof SMS_FIELDS)[number], readonly [string, Type]>[0];
/** A text or a report of one, as a box has it. Undefined: left out. */
export type BoxText = Readonly<Partial<Record<Named<'bytes'>, Uint8Array> & Record<Named<'number'>, number>>>;

/** `success`: taken; `failed`: never; `later`: not now; `waits`: taken, and its network is not there. */
export type BoxAnswer = 'success' | 'failed' | 'later' | 'waits';
const ANSWERS: readonly BoxAnswer[] = ['success', 'failed', 'later', 'waits'];

export type BoxMessage =
	| { readonly kind: 'text'; readonly text: BoxText }
	| { readonly kind: 'answer'; readonly id: string; readonly answer: BoxAnswer }
	/** Nothing that we have to do something about: a heartbeat, or that the other box ends. */
	| { readonly kind: 'other' }
	| { readonly kind: 'unreadable' };

/** Types of a text that `sms_type` tells apart. */
export const SMS_TYPE = { texted: 0, push: 2, report: 3 } as const;
/** How the bytes of a text are to be read. */
export const CODING = { plain: 0, bytes: 1, ucs2: 2 } as const;

/** Longer than any text with all its fields; a frame that says it is longer is none. */
const LONGEST = 1_000_000;

/** What stands whole in what was read so far, and what is left of it. Throws where it can be no frame, because nothing after it can be found. */
export function readFrames(read: Buffer): { readonly messages: readonly BoxMessage[]; readonly rest: Buffer } {
	const messages: BoxMessage[] = [];
	let at = 0;
	while (read.length - at >= 4) {
		const length = read.readInt32BE(at);
		if (length < 4 || length > LONGEST) throw new RangeError('What Kannel sends is not what its boxes say to each other.');
		if (read.length - at - 4 < length) break;
		messages.push(messageIn(read.subarray(at + 4, at + 4 + length)));
		at += 4 + length;
	}
	return { messages, rest: read.subarray(at) };
}

function messageIn(frame: Buffer): BoxMessage {
	try {
		const fields = reader(frame);
		const kind = fields.number();
		if (kind === KIND.sms) return { kind: 'text', text: textIn(fields) };
		if (kind !== KIND.ack) return { kind: 'other' };
		const answer = ANSWERS[fields.number()] ?? 'later';
		fields.number();
		return { kind: 'answer', answer, id: Buffer.from(fields.bytes() ?? []).toString('latin1') };
	} catch (error) {
		if (error instanceof RangeError) return { kind: 'unreadable' };
		throw error;
	}
}

type Fields = { readonly number: () => number; readonly bytes: () => Uint8Array | undefined };

function reader(frame: Buffer): Fields {
	let at = 0;
	const number = () => {
		at += 4;
		return frame.readInt32BE(at - 4);
	};
	const bytes = () => {
		const length = number();
		if (length === ABSENT) return undefined;
		if (length < 0 || at + length > frame.length) throw new RangeError('A string of a frame is longer than its frame.');
		at += length;
		return frame.subarray(at - length, at);
	};
	return { number, bytes };
}

function textIn(fields: Fields): BoxText {
	const read = SMS_FIELDS.map(([name, type]) => [name, fields[type]()] as const);
	return Object.fromEntries(read.filter(([, value]) => value !== undefined && value !== ABSENT));
}

const number = (value: number): Buffer => {
	const four = Buffer.alloc(4);
	four.writeInt32BE(value);
	return four;
};
const bytes = (value: Uint8Array | undefined): Buffer =>
	value === undefined ? number(ABSENT) : Buffer.concat([number(value.length), value]);
const latin = (value: string): Buffer => bytes(Buffer.from(value, 'latin1'));

function frame(...parts: readonly Buffer[]): Buffer {
	const whole = Buffer.concat(parts);
	return Buffer.concat([number(whole.length), whole]);
}

/** The first thing that a box says, without which it gets nothing. Without a name it gets whatever is for nobody in particular. */
export const identifyFrame = (name: string | undefined): Buffer =>
	frame(number(KIND.admin), number(IDENTIFY), name === undefined ? number(ABSENT) : latin(name));

/** Says of a text or a report that it is kept: Kannel forgets it then. */
export const keptFrame = (text: BoxText): Buffer =>
	frame(number(KIND.ack), number(ANSWERS.indexOf('success')), number(text.time ?? ABSENT), bytes(text.id));

/** A text of ours. */
export function textFrame(text: BoxText): Buffer {
	const written = SMS_FIELDS.map(([name, type]) => (type === 'number' ? number(text[name] ?? ABSENT) : bytes(text[name])));
	return frame(number(KIND.sms), ...written);
}
