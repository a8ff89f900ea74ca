import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { POST } from '@/app/abonnements/[secret]/quitter/route';
import { leaveByLink } from '@/lib/subscriptions/settle-link';
import { proxy } from '@/proxy';

vi.mock('@/lib/store/current', () => ({ currentStore: async () => ({}) }));
vi.mock('@/lib/subscriptions/settle-link', () => ({ leaveByLink: vi.fn() }));

const SECRET = 'a'.repeat(43);
const HOST = '127.0.0.1:3000';
const ONE_CLICK = 'List-Unsubscribe=One-Click';

function pass(path: string, method = 'POST', host = HOST): number {
  const response = proxy(new NextRequest(`http://${HOST}${path}`, { method, headers: { host } }));
  return response.headers.get('x-middleware-next') === '1' ? 200 : response.status;
}

function click(secret: string, body: string): Promise<Response> {
  const headers = { host: HOST, 'content-type': 'application/x-www-form-urlencoded' };
  return POST(new Request(`http://${HOST}/abonnements/${secret}/quitter`, { method: 'POST', headers, body }));
}

describe('leaving at one click', () => {
  it('is the only write that comes from no page of ours', () => {
    expect(pass(`/abonnements/${SECRET}/quitter`)).toBe(200);
    for (const path of [
      `/abonnements/${SECRET}`,
      `/abonnements/${SECRET}x/quitter`,
      `/abonnements/${SECRET}/quitter/x`,
      `/abonnements/x/quitter`,
      `/x/abonnements/${SECRET}/quitter`,
      `/compte/abonnements`,
    ]) {
      expect(pass(path), path).toBe(403);
    }
    expect(pass(`/abonnements/${SECRET}/quitter`, 'DELETE')).toBe(403);
    expect(pass(`/abonnements/${SECRET}/quitter`, 'POST', 'evil.example')).toBe(421);
  });

  it('takes the body of the standard and nothing else, and says whether it worked', async () => {
    vi.mocked(leaveByLink).mockResolvedValue({ kind: 'gone' });
    expect((await click('x', ONE_CLICK)).status).toBe(404);
    expect((await click(SECRET, 'x=1')).status).toBe(400);
    expect(leaveByLink).not.toHaveBeenCalled();
    expect((await click(SECRET, ONE_CLICK)).status).toBe(404);
    expect(leaveByLink).toHaveBeenCalledWith(expect.anything(), SECRET, expect.any(String));
  });
});
