import { describe, expect, it } from 'vitest';
import { forDemonstration, readConfig } from '#server/config.ts';

const AROUND = { workingFolder: '/srv', home: '/home/a' };
const read = (environment: Record<string, string>) => readConfig(environment, AROUND);
const reachOf = (environment: Record<string, string>) => {
	const reading = read(environment);
	return reading.ok ? reading.config.reach : reading.problems;
};
const problemsOf = (environment: Record<string, string>) => {
	const reading = read(environment);
	return reading.ok ? [] : reading.problems;
};

const TEXT = { WAYMARK_TEXT_URL: 'https://gateway.example.org/waymark', WAYMARK_TEXT_KEY_FILE: '/etc/waymark/text.key' };
const MAIL = { WAYMARK_SMTP_URL: 'smtps://way%40mark@mail.example.org', WAYMARK_MAIL_FROM: 'waymark@example.org' };

describe('the ways besides a push', () => {
	it('are none until they are set up', () => {
		expect(reachOf({})).toEqual({ gateway: null, mail: null });
	});

	it('are read as they are written, with secrets by the names of their files only', () => {
		expect(reachOf({ ...TEXT, WAYMARK_VOICE: 'yes' })).toEqual({
			gateway: { url: TEXT.WAYMARK_TEXT_URL, keyFile: '/etc/waymark/text.key', voice: true },
			mail: null,
		});
		expect(reachOf({ ...MAIL, WAYMARK_SMTP_PASSWORD_FILE: '/etc/waymark/mail' })).toEqual({
			gateway: null,
			mail: {
				...{ host: 'mail.example.org', port: 465, encryption: 'tls', user: 'way@mark' },
				...{ passwordFile: '/etc/waymark/mail', from: 'waymark@example.org' },
			},
		});
		const without = { ...MAIL, WAYMARK_SMTP_URL: 'smtp://mail.example.org' };
		expect(reachOf(without)).toMatchObject({ mail: { port: 587, encryption: 'starttls', user: null, passwordFile: null } });
		expect(reachOf({ ...MAIL, WAYMARK_SMTP_URL: 'smtp://127.0.0.1:2525' })).toMatchObject({ mail: { port: 2525, encryption: 'none' } });
	});

	it.each([
		['a gateway in the clear on another machine', { ...TEXT, WAYMARK_TEXT_URL: 'http://gateway.example.org/' }, 'WAYMARK_TEXT_URL must be'],
		['a password in its address', { ...TEXT, WAYMARK_TEXT_URL: 'https://a:b@gateway.example.org/' }, 'WAYMARK_TEXT_URL must be'],
		['no key for it', { WAYMARK_TEXT_URL: TEXT.WAYMARK_TEXT_URL }, 'go together'],
		['a key for nothing', { WAYMARK_TEXT_KEY_FILE: TEXT.WAYMARK_TEXT_KEY_FILE }, 'go together'],
		['a file without a whole path', { ...TEXT, WAYMARK_TEXT_KEY_FILE: 'text.key' }, 'the whole path'],
		['calls without a gateway', { WAYMARK_VOICE: 'yes' }, 'WAYMARK_VOICE must be'],
		['calls perhaps', { ...TEXT, WAYMARK_VOICE: 'perhaps' }, 'WAYMARK_VOICE must be'],
		['a password in the mail server’s address', { ...MAIL, WAYMARK_SMTP_URL: 'smtps://a:b@mail.example.org' }, 'goes into a file'],
		['another protocol', { ...MAIL, WAYMARK_SMTP_URL: 'https://mail.example.org' }, 'WAYMARK_SMTP_URL must name'],
		['no sender', { WAYMARK_SMTP_URL: MAIL.WAYMARK_SMTP_URL }, 'go together'],
		['two senders', { ...MAIL, WAYMARK_MAIL_FROM: 'a@example.org, b@example.org' }, 'WAYMARK_MAIL_FROM must be'],
		[
			'a password for nobody',
			{ ...MAIL, WAYMARK_SMTP_URL: 'smtps://mail.example.org', WAYMARK_SMTP_PASSWORD_FILE: '/p' },
			'needs WAYMARK_SMTP_URL',
		],
	] as const)('refuse %s', (_what, environment, says) => {
		expect(problemsOf(environment).join('\n')).toContain(says);
	});

	it('are none in the demonstration: made-up people have no telephones', () => {
		const reading = read({ ...TEXT, ...MAIL });
		if (!reading.ok) throw new Error(reading.problems.join());
		expect(forDemonstration(reading.config).reach).toEqual({ gateway: null, mail: null });
	});
});
