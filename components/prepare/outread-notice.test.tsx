import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { OutreadNotice } from './outread-notice';

it('is an alarm where data changed, a hint after a save, nothing else', () => {
  for (const language of ['fr', 'en'] as const) {
    const text = messagesIn(language);
    const render = (since: 'edited' | 'recomposed' | null) =>
      renderToStaticMarkup(<OutreadNotice since={since} text={text} />);
    expect(render('recomposed')).toContain('role="alert"');
    expect(render('recomposed')).toContain(text.prepare.previewChanged);
    expect(render('edited')).not.toContain('role=');
    expect(render('edited')).toContain(text.prepare.previewEdited);
    expect(render(null)).toBe('');
  }
});
