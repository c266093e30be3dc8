import { startJourneyServer } from './journey-server.ts';

/** A server in a process of its own, so that a test can stop or kill it. Says where it answers, on a line, once it does. */
const { origin, stop } = await startJourneyServer();
process.stdout.write(`${origin}\n`);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
