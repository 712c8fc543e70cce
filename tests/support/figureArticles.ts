import type { Article } from '../../src/corpus/article.ts';

/** British, French and German soldiers in and out of Estonia: every way in which a figure is given. */
export const FIGURE_ARTICLES: readonly (Partial<Article> & { readonly id: string })[] = [
  {
    ...{ id: 'a', title: 'Baltic mission', published: '2021-03-04', publisher: 'Coast Gazette' },
    body: 'About 900 British soldiers are in Estonia. On 1 February 2021 Britain sent 150 soldiers to Estonia. France keeps 300 soldiers in Estonia.',
  },
  {
    ...{ id: 'b', title: 'More for Tapa', published: '2021-09', publisher: 'Harbour News' },
    body: 'Britain plans to send between 200 and 300 British soldiers to Estonia in December.',
  },
  {
    ...{ id: 'c', title: 'Winter', published: '2022', publisher: 'Coast Gazette' },
    body: 'At least 1,500 British soldiers were deployed in Estonia. Germany has 1,200 soldiers in Lithuania.',
  },
  {
    ...{ id: 'd', title: 'Spring', published: '2022-05-10', publisher: 'Harbour News' },
    body: 'Up to 2,000 British soldiers will be deployed in Estonia by the end of June. In March 2022 some 1,700 British soldiers trained in Estonia.',
  },
  {
    ...{ id: 'e', title: 'Accident', published: '2022-06-02', publisher: 'Coast Gazette' },
    body: 'Three British soldiers were injured in Estonia. Hundreds of British soldiers left Estonia last week.',
  },
  {
    ...{ id: 'f', title: 'Looking back', published: null, publisher: 'Island Post' },
    body: 'About 850 British soldiers are in Estonia.',
  },
  {
    ...{ id: 'g', title: 'Reduction', published: '2023-01-15', publisher: 'Harbour News' },
    body: 'Britain will withdraw 700 soldiers from Estonia. A third of the British soldiers in Estonia are reservists.',
  },
  {
    ...{ id: 'h', title: 'Later', published: '2023-06-20', publisher: 'Coast Gazette' },
    body: 'Britain denied that 400 British soldiers were withdrawn from Estonia. 1,000 British soldiers remain in Estonia.',
  },
];
