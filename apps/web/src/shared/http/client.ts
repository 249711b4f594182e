import { Client } from '@harborlight/client';

/** Asks the server of this page, as whoever is signed in here. */
export const client = new Client();
