/** What the provider keeps of one sign-in: codes, tokens, grants. */
type Kept = Record<string, unknown>;

/** The memory of one provider, which lasts as long as it runs. */
export function makeProviderMemory() {
  const all = new Map<string, Kept>();
  return class ProviderMemory {
    constructor(private readonly kind: string) {}

    async upsert(id: string, payload: Kept): Promise<void> {
      all.set(`${this.kind}:${id}`, payload);
    }

    async find(id: string): Promise<Kept | undefined> {
      return all.get(`${this.kind}:${id}`);
    }

    async findByUid(uid: string): Promise<Kept | undefined> {
      return [...all].find(([key, { uid: own }]) => key.startsWith(`${this.kind}:`) && own === uid)?.[1];
    }

    async consume(id: string): Promise<void> {
      const payload = all.get(`${this.kind}:${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      all.delete(`${this.kind}:${id}`);
    }

    async revokeByGrantId(grant: string): Promise<void> {
      for (const [key, { grantId }] of all) if (grantId === grant) all.delete(key);
    }
  };
}
