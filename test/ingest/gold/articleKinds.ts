// Facts of articles, sections, issues, errors, references and notes, as keys to compare.
import type { Article } from '../../../schema/article.ts';
import type { GoldArticle } from './annotation.ts';
import { ALL, distinct, figureNumber, type Kind } from './kind.ts';
import { keyOf, truth, words } from './matching.ts';

/** Phrases of causes or remedies, by their place in the annotation. */
const phrases = (gold: GoldArticle, which: 'causes' | 'resolutions') =>
  gold.errors.filter(({ optional }) => !optional).flatMap((error) => error[which]);

function phrasesKind(name: string, ours: 'causes' | 'remedies', theirs: 'causes' | 'resolutions') {
  return {
    name,
    atLeast: ALL,
    found: (article: Article, gold: GoldArticle) => {
      const told = article.errors.flatMap((error) => error[ours]).map((text) => words(text, 3000));
      return phrases(gold, theirs)
        .map((phrase) => words(phrase, 400))
        .filter((phrase) => told.some((text) => text.includes(phrase)));
    },
    truths: (gold: GoldArticle) =>
      phrases(gold, theirs).map((phrase) => truth([words(phrase, 400)])),
  };
}

const referenceKind = (kind: string) => (kind === 'kb' ? 'article' : kind);

const optionalNotes = (gold: GoldArticle) =>
  [...gold.notes_optional, ...gold.footnotes.map(({ text }) => text)].map((text) =>
    words(text, 50),
  );

export const ARTICLE_KINDS: readonly Kind[] = [
  {
    name: 'platforms of articles',
    atLeast: ALL,
    found: (article) => article.platforms.map(({ id }) => id),
    truths: (gold) =>
      gold.platforms.filter((id) => !gold.platforms_optional.includes(id)).map((id) => truth([id])),
    ignored: (gold) => gold.platforms_optional,
  },
  {
    name: 'sections: heading and role',
    atLeast: ALL,
    found: (article) =>
      article.sections.flatMap(({ heading, role }) => (heading ? keyOf(words(heading), role) : [])),
    truths: (gold) =>
      gold.sections.map(({ heading, kind, accept_kinds, optional }) =>
        truth(
          [kind, ...accept_kinds].map((role) => keyOf(words(heading), role)),
          optional,
        ),
      ),
  },
  {
    name: 'sections: platform',
    atLeast: ALL,
    found: (article) =>
      article.sections.flatMap(({ heading, platform }) =>
        heading && platform ? keyOf(words(heading), platform) : [],
      ),
    truths: (gold) =>
      gold.sections.flatMap(({ heading, platform }) =>
        platform ? truth([keyOf(words(heading), platform)]) : [],
      ),
  },
  {
    name: 'requirements',
    atLeast: ALL,
    found: (article) => article.requirements.map(({ text }) => words(text, 55)),
    truths: (gold) => {
      const optional = gold.requirements_optional.map((text) => words(text, 55));
      return gold.requirements
        .map((text) => words(text, 55))
        .map((key) => truth([key], optional.includes(key)));
    },
    ignored: (gold) => gold.requirements_optional.map((text) => words(text, 55)),
  },
  {
    name: 'issues: symptom, kind and number of solutions',
    atLeast: ALL,
    found: (article) =>
      article.issues.map(({ symptom, kind, solutions }) =>
        keyOf(words(symptom, 55), kind, solutions.length),
      ),
    truths: (gold) =>
      gold.issues.map(({ symptom, kind, resolution_paragraphs }) =>
        truth([keyOf(words(symptom, 55), kind, resolution_paragraphs.length)]),
      ),
  },
  {
    name: 'issues: figures',
    atLeast: ALL,
    found: (article) =>
      article.issues.flatMap(({ symptom, figures }) =>
        figures.map((index) => keyOf(words(symptom, 55), figureNumber(article, index))),
      ),
    truths: (gold) =>
      gold.issues.flatMap(({ symptom, figures }) =>
        figures.map((figure) => truth([keyOf(words(symptom, 55), figure)])),
      ),
  },
  {
    name: 'errors: message',
    atLeast: ALL,
    found: (article) => distinct(article.errors.map(({ message }) => words(message, 200))),
    truths: (gold) =>
      gold.errors.map(({ message, optional }) => truth([words(message, 200)], optional)),
  },
  phrasesKind('errors: phrases in their causes', 'causes', 'causes'),
  phrasesKind('errors: phrases in their remedies', 'remedies', 'resolutions'),
  {
    name: 'references to articles and sections',
    atLeast: ALL,
    found: (article) =>
      article.references
        .filter(({ kind }) => kind === 'article' || kind === 'section')
        .map(({ kind, target }) => keyOf(kind, words(target))),
    truths: (gold) =>
      gold.references
        .filter(({ kind }) => kind === 'kb' || kind === 'section')
        .map(({ kind, accept_kinds, target, target_accept, optional }) =>
          truth(
            [kind, ...accept_kinds].flatMap((one) =>
              [target, ...target_accept].map((text) => keyOf(referenceKind(one), words(text))),
            ),
            optional,
          ),
        ),
    ignored: (gold) =>
      gold.references
        .filter(({ optional }) => optional)
        .map(({ target }) => keyOf('article', words(target))),
  },
  {
    name: 'notes and footnotes',
    atLeast: ALL,
    found: (article) => article.notes.map(({ text }) => words(text, 50)),
    truths: (gold) => {
      const optional = optionalNotes(gold);
      return gold.notes
        .map((text) => words(text, 50))
        .map((key) => truth([key], optional.includes(key)));
    },
    ignored: (gold) => optionalNotes(gold),
  },
  {
    name: 'footnotes: marker and text',
    atLeast: ALL,
    found: (article) =>
      article.notes
        .filter(({ kind }) => kind === 'footnote')
        .map(({ marker, text }) => keyOf(marker, words(text, 50))),
    truths: (gold) =>
      gold.footnotes.map(({ marker, text }) => truth([keyOf(marker, words(text, 50))])),
  },
];
