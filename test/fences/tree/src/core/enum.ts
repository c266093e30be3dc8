// refused by tsc: TS1294
export enum Level {
	Urgent,
}
