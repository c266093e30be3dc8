import { describe, expect, it } from 'vitest';
import { forDemonstration, readConfig } from '#server/config.ts';
import { NO_WATCH } from './watch-settings.ts';

const here = { workingFolder: '/srv/waymark', home: '/home/nadia' };

describe('the settings of what looks from outside', () => {
	it('are none until they are given', () => {
		const reading = readConfig({}, here);
		expect(reading.ok && reading.config.watch).toEqual(NO_WATCH);
	});

	it('name the monitor, the engine and the people', () => {
		const given = {
			WAYMARK_MONITOR_URL: 'https://monitor.example.org/ping/abc?x=1',
			WAYMARK_WATCHDOG_URL: 'https://waymark.example.org/',
			WAYMARK_WATCHDOG_TELLS: '+447700900123, lead@example.org',
		};
		const reading = readConfig(given, here);
		expect(reading.ok && reading.config.watch).toEqual({
			monitorUrl: 'https://monitor.example.org/ping/abc?x=1',
			watchedUrl: 'https://waymark.example.org',
			watchdogTells: ['+447700900123', 'lead@example.org'],
		});
		expect(reading.ok && forDemonstration(reading.config).watch).toEqual(NO_WATCH);
	});

	it.each([
		['WAYMARK_MONITOR_URL', 'http://monitor.example.org/'],
		['WAYMARK_MONITOR_URL', 'https://a:b@monitor.example.org/'],
		['WAYMARK_WATCHDOG_URL', 'https://waymark.example.org/health'],
		['WAYMARK_WATCHDOG_TELLS', '07700900123'],
		['WAYMARK_WATCHDOG_TELLS', '+447700900123,'],
		['WAYMARK_WATCHDOG_TELLS', 'Marcus'],
	])('%s refuses %s and says what to write', (name, value) => {
		const reading = readConfig({ [name]: value }, here);
		expect(reading.ok ? [] : reading.problems).toEqual([expect.stringMatching(new RegExp(`^${name} must be .* such as `))]);
	});
});
