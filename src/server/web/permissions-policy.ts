/** What browsers can be asked for and no page of ours ever asks for. Only names that browsers know: others are complained of. */
const OFF = [
	...['accelerometer', 'browsing-topics', 'camera', 'captured-surface-control', 'compute-pressure', 'cross-origin-isolated'],
	...['deferred-fetch', 'digital-credentials-get', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation'],
	...['gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'local-network-access'],
	...['magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'screen-wake-lock', 'serial'],
	...['storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking', 'clipboard-read'],
] as const;

/** What the staff's pages do use, each for itself alone: passkeys, copying a list, the sound of an alert. */
const STAFF = ['publickey-credentials-get', 'publickey-credentials-create', 'clipboard-write', 'autoplay'] as const;

const written = (names: readonly string[], who: '()' | '(self)'): readonly string[] => names.map((name) => `${name}=${who}`);

export const STAFF_PERMISSIONS = [...written(OFF, '()'), ...written(STAFF, '(self)')].join(', ');

/** A young person's phone, and what is no page: nothing at all. */
export const PRIVATE_PERMISSIONS = written([...OFF, ...STAFF], '()').join(', ');
