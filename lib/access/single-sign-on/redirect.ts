/** To be fetched with GET, and never kept: where it leads depends on who asks. */
export function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
