import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isFromTwilio, twilioSignature } from './twilio/twilio-signature.ts';
import { isSmsSigned, SMS_METHODS, type SmsMethod, smsSignature } from './vonage/sms-signature.ts';

const TOKEN = '12345';
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const FIELDS = [
	['CallSid', 'CA1234567890ABCDE'],
	['Caller', '+14158675309'],
	['Digits', '1234'],
	['From', '+14158675309'],
	['To', '+18005551212'],
] as const;
const NO_BODY = new Uint8Array();
const from = (url: string, given: string, fields: readonly (readonly [string, string])[] = FIELDS, body = NO_BODY) =>
	isFromTwilio(TOKEN, { url, given, fields, body });

describe('what Twilio publishes of its signature', () => {
	it('comes out to the character, in whatever order the fields came', () => {
		expect(twilioSignature(TOKEN, URL, FIELDS)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
		expect(twilioSignature(TOKEN, URL, [...FIELDS].reverse())).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
		expect(from(URL, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).toBe(true);
		expect(from(URL, 'FAIL')).toBe(false);
		expect(from(`${URL}&baz=3`, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).toBe(false);
	});

	it('counts a value that came twice once', () => {
		const twice = [...[['Sid', 'CA123']], ...[['SidAccount', 'AC123']], ...['5678', '1234', '1234'].map((digits) => ['Digits', digits])];
		expect(twilioSignature(TOKEN, URL, twice as [string, string][])).toBe('IK+Dwps556ElfBT0I3Rgjkr1wJU=');
	});

	it('has the hash of a body that is no form in the address', () => {
		const body = new TextEncoder().encode('{"property": "value", "boolean": true}');
		const hash = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
		expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
		expect(from(`${URL}&bodySHA256=${hash}`, 'a9nBmqA0ju/hNViExpshrM61xv4=', [], body)).toBe(true);
		expect(from(`${URL}&bodySHA256=${hash}`, 'a9nBmqA0ju/hNViExpshrM61xv4=', [], new TextEncoder().encode('{}'))).toBe(false);
	});

	it.each([
		['without the port of the address', 'https://mycompany.com:1234/myapp.php?foo=1&bar=2', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
		['with the port of the address', 'http://mycompany.com:1234/myapp.php?foo=1&bar=2', 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
		['with the port that https usually has', URL, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
		['with the port that http usually has', 'http://mycompany.com/myapp.php?foo=1&bar=2', '0ZXoZLH/DfblKGATFgpif+LLRf4='],
		['with a name and a password', 'https://user:pass@mycompany.com/myapp.php?foo=1&bar=2', 'CukzLTc1tT5dXEDIHm/tKBanW10='],
		['with those and the usual port', 'https://user:pass@mycompany.com/myapp.php?foo=1&bar=2', 'ZQFR1PTIZXF2MXB8ZnKCvnnA+rI='],
	])('is made %s', (_how, url, signature) => {
		expect(from(url, signature)).toBe(true);
	});
});

describe('what Vonage publishes of the signature of its SMS API', () => {
	const secret = 'my_secret_key_for_testing';
	const fields = new Map([
		...[['message-timestamp', '2013-11-21 15:27:30'] as const, ['messageId', '020000001B0FE827'] as const],
		...[['msisdn', '14843472194'] as const, ['text', 'Test again'] as const, ['timestamp', '1385047698'] as const],
		...[['to', '13239877404'] as const, ['type', 'text'] as const],
	]);
	const PUBLISHED: Readonly<Record<SmsMethod, string>> = {
		md5hash: 'd2e7b1dc968737c5998ad624e02f90b7',
		md5: 'DDEBD46008C2D4E93CCE578A332A52D5',
		sha1: '27D0D05C2876C7CB1720DBCDBA4D492E1E55C09A',
		sha256: 'DDB8397C2B90AAC7F3882D306475C9A5058C92322EEF43C92B298B6E0FC0D330',
		sha512:
			'E0D3C650F8C9D1A5C174D10DDDBFB003E561F59B265616208B0487C5D819481CD3C311D59CF6165ECD1139622D5BA3A256C0D763AC4A9AD9144B5A426B94FE82',
	};

	it.each(SMS_METHODS)('comes out by %s, and by that method alone', (method) => {
		expect(smsSignature(secret, method, fields)).toBe(PUBLISHED[method].toUpperCase());
		const signed = new Map([...fields, ['sig', PUBLISHED[method]]]);
		expect(SMS_METHODS.filter((one) => isSmsSigned(secret, one, signed))).toEqual([method]);
	});

	it('makes one of an ampersand and an equals sign in a value, as Vonage does, and of nothing else', () => {
		const of = (text: string) => smsSignature(secret, 'sha256', new Map([...fields, ['text', text]]));
		expect(of('a&b=c')).toBe(of('a_b_c'));
		expect(of('a+b')).not.toBe(of('a b'));
	});
});
