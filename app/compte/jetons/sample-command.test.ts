import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/access/decide';
import { TOKEN_PERMISSIONS } from '@/lib/access/permissions';
import { ROUTE_RULES } from '@/lib/access/rules';
import { asProgram } from '@/lib/access/testing/identities';
import { sampleCommand } from './sample-command';

const ORIGIN = 'https://sec.example';
const rules: Readonly<Record<string, (typeof ROUTE_RULES)[keyof typeof ROUTE_RULES]>> = ROUTE_RULES;

describe('sampleCommand', () => {
  it.each(TOKEN_PERMISSIONS)('asks for something that a token with only %s may have', (right) => {
    const command = sampleCommand([right], ORIGIN, 'tsec_x') ?? '';
    const method = command.includes('-X POST') ? 'POST' : 'GET';
    const name = `${method} ${command.split(ORIGIN)[1] ?? ''}`;
    const rule = rules[name];
    if (rule === undefined || rule === 'open') throw new Error(`${name} asks for no right`);
    expect(decide(rule, asProgram([right])).kind).toBe('admitted');
  });

  it('is a line that the shell of Windows takes as well', () => {
    const command = sampleCommand(['data:read'], ORIGIN, 'tsec_x');
    expect(command).toBe('curl -H "Authorization: Bearer tsec_x" https://sec.example/api/v1/indicators');
    expect(command).not.toContain("'");
  });

  it('is none where nothing is open', () => {
    expect(sampleCommand([], ORIGIN, 'tsec_x')).toBeNull();
  });
});
