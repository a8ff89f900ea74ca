import { headers } from 'next/headers';
import { cache } from 'react';
import { identify } from './identify';
import type { Identity } from './reader';

/** Who asks for the page being rendered; asked once a request, however many parts of the page want to know. */
export const currentIdentity = cache(async (): Promise<Identity> => identify(new Headers(await headers())));
