import { defineHandler } from '@/lib/api/define-handler';
import { openAppStore } from '@/lib/api/open-context';
import { withPathParts } from '@/lib/api/path-parts';
import { ProblemError } from '@/lib/api/problem';
import { noteAddress } from '@/lib/committee/prepare/addresses';
import { readBriefByCode } from '@/lib/store/queries/committee/briefs';

/** `/n/CODE`, as it stands on paper: leads to the edition that was printed, whatever replaced it since. */
export const GET = defineHandler('GET /n/[code]', async (request) => {
  const code = withPathParts('/n/[code]', new URL(request.url)).get('code') ?? '';
  const brief = await readBriefByCode(await openAppStore(), code);
  if (!brief) {
    throw new ProblemError('not-found', {
      fr: 'Aucune note n’a ce code. Vérifiez les lettres et les chiffres imprimés sous le code QR.',
      en: 'No note has this code. Check the letters and digits printed under the QR code.',
    });
  }
  const address = `${noteAddress({ id: brief.meeting })}?edition=${brief.edition}`;
  return new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } });
});
