import { utf8In } from './read-body.ts';

/** The port to which the network sends word of a picture (WAP-259, push). */
const PUSH_PORT = 2948;
const MMS = 'application/vnd.wap.mms-message';
/** Fields of a notice (OMA MMS encapsulation, 7.3), by their first byte. */
const FROM = 0x89;
const SUBJECT = 0x96;
const PLMN = /(\+?\d{3,15})\/TYPE=PLMN/;
/** A length that does not fit into one byte of a field. */
const QUOTE = 31;

export type MmsNotice = {
	/** Who sent the picture: the text itself comes from the network. Undefined where the notice does not say. */
	readonly from: string | undefined;
	/** What they wrote as its subject: words like any other. */
	readonly words: string;
};

/** Whether a text with this header is word of a picture, or a part of that word. */
export function isPush(udh: Uint8Array): boolean {
	for (let at = 1; at + 1 < udh.length; at += 2 + (udh[at + 1] ?? 0)) {
		if (udh[at] === 5 && udh[at + 1] === 4 && (udh[at + 2] ?? 0) * 256 + (udh[at + 3] ?? 0) === PUSH_PORT) return true;
	}
	return false;
}

/** What a word of a picture says, out of all its parts together. Undefined where it is of something else. The picture is never fetched. */
export function mmsNotice(bytes: Uint8Array): MmsNotice | undefined {
	const latin = Buffer.from(bytes).toString('latin1');
	const at = latin.indexOf(MMS);
	if (at < 0) return undefined;
	const said = Buffer.from(bytes).subarray(at + MMS.length);
	const from = said.indexOf(FROM);
	// Its subject stands after whom it is from, whose number may hold any byte.
	const afterFrom = from < 0 ? 0 : said.indexOf(0, from) + 1;
	return { from: from < 0 ? undefined : PLMN.exec(said.toString('latin1', from))?.[1], words: subjectIn(said.subarray(afterFrom)) };
}

/** As text by itself, or as a length, a character set and text. What is in another character set stays readable in part. */
function subjectIn(said: Buffer): string {
	const at = said.indexOf(SUBJECT);
	if (at < 0) return '';
	const first = said[at + 1] ?? 0;
	const begins = first > QUOTE ? at + 1 : at + (first === QUOTE ? 4 : 3);
	const ends = said.indexOf(0, begins);
	const text = said.subarray(begins, ends < 0 ? undefined : ends);
	return utf8In(text) ?? text.toString('latin1');
}
