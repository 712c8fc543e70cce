import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../src/discord/buttons.ts';
import {
  type AnswerState,
  answerButtonId,
  readAnswerButton,
} from '../../../src/discord/page/answerState.ts';

const STATE: AnswerState = {
  ...{ askerId: '12345678901234567890', locale: 'de', page: 20, expanded: 31 },
  ...{ key: 'aBc_-9', from: '2023-08-02', to: '2024', asOf: '2024-12-31' },
  ...{ sort: 'oldest', source: 'aBcDeF-_', limit: 20 },
};

describe('answerButtonId()', () => {
  it('holds all that readAnswerButton() reads again, within Discord’s 100 characters', () => {
    const id = answerButtonId('context', { ...STATE, to: '2024-12-31' }, '2');
    expect(id.length).toBeLessThanOrEqual(100);
    const { name, fields } = readCustomId(id);
    expect(name).toBe('context');
    expect(readAnswerButton(fields)).toEqual({ state: { ...STATE, to: '2024-12-31' }, about: '2' });
  });

  it('leaves open what is open', () => {
    const open = { ...STATE, from: '', to: '', asOf: '', source: '' };
    expect(readAnswerButton(readCustomId(answerButtonId('page', open)).fields)).toEqual({
      state: open,
      about: '',
    });
  });
});

describe('readAnswerButton()', () => {
  it.each([
    ['an asker that is none', { askerId: 'x' }],
    ['a page beyond all', { page: 21 }],
    ['a date that is none', { from: '2023-13' }],
    ['no limit', { limit: 0 }],
  ])('refuses %s', (_, wrong) => {
    const { fields } = readCustomId(answerButtonId('page', { ...STATE, ...wrong }));
    expect(readAnswerButton(fields)).toBeNull();
  });

  it('never throws, whatever somebody sends', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(readAnswerButton(readCustomId(id).fields)).toBeNull();
      }),
    );
  });
});
