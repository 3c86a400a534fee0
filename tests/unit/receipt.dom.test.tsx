import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ReceiptView } from '#components/fill/receipt.tsx';
import type { ReceiptItem } from '#rules/plan.ts';
import { get, pressText, settle } from './workspace-page.tsx';

const item = (id: string, more: Partial<ReceiptItem>): ReceiptItem => ({ id, label: 'Primary diagnosis code', group: '', outcome: 'refused', shown: '', why: 'None of the choices here says “F33.2” and only that: choose it yourself.', ...more });
const copied: string[] = [];

async function show(items: ReceiptItem[], copy = async (text: string) => void copied.push(text)) {
  document.body.innerHTML = '<div id="app"></div>';
  await act(async () => render(<ReceiptView receipt={{ planId: 'p', origin: 'https://portal.example', at: '', items, undone: false }} copy={copy} />, get('#app')));
}
afterEach(() => {
  copied.length = 0;
  render(null, get('#app'));
});

describe('a receipt', () => {
  it('offers what was refused, ready to copy', async () => {
    await show([item('a', { meant: 'F33.2' })]);
    expect(get('[data-item=a] .item__meant .item__value').textContent).toBe('F33.2');
    await pressText('Copy');
    expect(copied).toEqual(['F33.2']);
    expect(get('[data-item=a] [role=status]').textContent).toBe('Copied.');
  });
  it('offers a day as forms write it', async () => {
    await show([item('a', { meant: '1988-03-14' })]);
    await pressText('Copy');
    expect(copied).toEqual(['03/14/1988']);
  });
  it('says so where the browser does not copy', async () => {
    await show([item('a', { meant: 'F33.2' })], async () => { throw new Error('no'); });
    await pressText('Copy');
    await settle();
    expect(get('[data-item=a] [role=status]').textContent).toContain('did not allow copying');
  });
  it('offers nothing for what is filled or left', async () => {
    await show([item('a', { outcome: 'filled', shown: 'Maya' }), item('b', { outcome: 'left', why: 'Yours to sign.' })]);
    expect(document.querySelectorAll('.item__meant')).toHaveLength(0);
  });
});
