export type NotifySettings = {
	/** The bearer token that was given to Notify for received texts; at least 10 characters there, more is better. */
	readonly receivedToken: string;
	/** The one for delivery receipts. */
	readonly receiptToken: string;
	/** As Notify shows it once: a name, the service and the secret. */
	readonly apiKey: string;
	/** A template of the service whose whole text is `((words))`. */
	readonly template: string;
	/** Another address of the API, for tests. */
	readonly api?: string | undefined;
	readonly timeoutMs?: number | undefined;
};

export const NOTIFY = 'notify';
export const NOTIFY_API = 'https://api.notifications.service.gov.uk';
