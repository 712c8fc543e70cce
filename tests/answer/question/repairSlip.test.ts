import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSlip } from '../../../src/answer/question/repairSlip.ts';

describe('repairSlip', () => {
  it.each([
    ['how many French, no, US troops', 'how many US troops'],
    [
      'how many French - wait, no - American soldiers are there',
      'how many American soldiers are there',
    ],
    ['what did the UN say or rather the EU?', 'what did the EU?'],
    ['when did Harvard no make that Yale open?', 'when did Yale open?'],
  ])('takes the word or name that was said instead: %s', (text, meant) => {
    expect(repairSlip(text)).toBe(meant);
  });

  it('puts a name that is named at the end where the one before stood', () => {
    expect(repairSlip('How did Harvard begin a new era in football, no sorry Yale?')).toBe(
      'How did Yale begin a new era in football?',
    );
  });

  it('goes on from the word that is taken up', () => {
    expect(repairSlip('what happened in 1985, no, in 1929?')).toBe('what happened in 1929?');
    expect(repairSlip('who took the path of peace, uh actually of war?')).toBe(
      'who took the path of war?',
    );
  });

  it('takes a question that begins anew for the whole one', () => {
    expect(repairSlip('who led no what caused the coup?')).toBe('what caused the coup?');
    expect(repairSlip('when was the er who signed the treaty')).toBe('who signed the treaty');
  });

  it('keeps the name that the new question only points to', () => {
    expect(repairSlip('when did Tchiani speak or rather where did he speak?')).toBe(
      'when did Tchiani speak where did he speak?',
    );
  });

  it('skips what is denied for what is meant', () => {
    expect(repairSlip('where did France, oh not France, but Spain go?')).toBe(
      'where did Spain go?',
    );
  });

  it('leaves out what only fills a pause', () => {
    expect(repairSlip('how many um soldiers left')).toBe('how many soldiers left');
  });

  it.each([
    'are there no US troops in Niger?',
    'how many troops are there? no rush',
    'how many troops, no rush',
    'sorry for asking but how many troops',
    'is it, actually, true that France left',
    'well, how many people fled Ukraine',
    'what does it mean that France left',
    'why did they make that deal',
    'who is Umm Kalthum',
    'no, who led the coup?',
  ])('leaves a plain sentence as it is: %s', (text) => {
    expect(repairSlip(text)).toBe(text);
  });

  it('adds no word of its own, whatever is typed, and comes to an end', () => {
    const word = fc.constantFrom(
      ...['no', 'sorry', 'i', 'mean', 'or', 'rather', 'er', 'make', 'that', 'wait', 'not', 'but'],
      ...['who', 'led', 'France', 'US', 'in', '1985', 'troops', '?', ',', '–'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const given = new Set(words);
        const meant = repairSlip(words.join(' '));
        for (const one of meant.split(/\s+/).filter(Boolean)) {
          expect(given.has(one) || given.has(one.replace(/\?$/, ''))).toBe(true);
        }
      }),
    );
  });
});
