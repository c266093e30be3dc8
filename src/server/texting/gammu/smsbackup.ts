/** A field of a message, as gammu writes it: its name in small letters. */
export type BackupFields = ReadonlyMap<string, string>;

/** A message of a file of gammu's, with its bytes as they travelled. */
export type BackupMessage = {
	/** `Deliver`, `Submit` or `Status_Report`. */
	readonly pdu: string;
	readonly number: string;
	/** Whether its bytes are text in UTF-16, or whatever a telephone makes of them. */
	readonly isText: boolean;
	readonly bytes: Uint8Array;
	readonly header: Uint8Array;
	/** As gammu writes it: `20261117T161220Z`. */
	readonly at: string;
};

const SECTION = /^\[SMSBackup\d+\]$/;
const FIELD = /^(\w+) = ?(.*)$/;
/** Every message ends its bytes with it, so that one without is half of one. */
const AFTER_TEXT = 'coding';

/**
 * The messages of a file as gammu writes it (`InboxFormat = detail`): a section each, its text in hexadecimal over several lines. Undefined where
 * any of it is not whole.
 *
 * @example messagesIn('[SMSBackup000]\nNumber = "+447700900123"\nText00 = 00680069\nCoding = Default_No_Compression\n')
 */
export function messagesIn(file: string): readonly BackupMessage[] | undefined {
	const sections: Map<string, string>[] = [];
	for (const line of file.split(/\r?\n/)) {
		if (SECTION.test(line)) sections.push(new Map());
		const [, name, value = ''] = FIELD.exec(line) ?? [];
		if (name !== undefined) sections.at(-1)?.set(name.toLowerCase(), value.replace(/^"(.*)"$/, '$1'));
	}
	const messages = sections.map(messageIn);
	return messages.length > 0 && messages.every((one) => one !== undefined) ? messages : undefined;
}

function messageIn(fields: BackupFields): BackupMessage | undefined {
	const bytes = hex([...fields].flatMap(([name, value]) => (/^text\d\d$/.test(name) ? [value] : [])).join(''));
	const header = hex(fields.get('udh') ?? '');
	const number = hex(fields.get('numberunicode') ?? '');
	if (bytes === undefined || header === undefined || number === undefined || !fields.has(AFTER_TEXT)) return undefined;
	const isText = fields.get(AFTER_TEXT) !== '8bit';
	return {
		...{ pdu: fields.get('pdu') ?? '', number: number.length > 0 ? utf16(number) : (fields.get('number') ?? '') },
		...{ isText, bytes, header, at: fields.get('datetime') ?? '' },
	};
}

function hex(digits: string): Uint8Array | undefined {
	return /^([0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
}

/** As it is sent through the air: two bytes a character, the higher first. */
export const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
