// The English words that point at other texts.
import type { LanguagePack } from './pack.ts';

export const englishReferences: Pick<
  LanguagePack,
  'referenceWords' | 'sectionWords' | 'headingStops' | 'selfWords' | 'siteWords'
> = {
  referenceWords: [
    ...['see', 'refer to', 'consult', 'check', 'visit', 'browse to', 'go to', 'described in'],
    ...['explained in', 'outlined in', 'mentioned in', 'listed in', 'shown in', 'stated in'],
    ...['covered in', 'documented in', 'steps in', 'instructions in', 'more information'],
    ...['available at', 'available on', 'available in'],
  ],
  sectionWords: ['section', 'sections', 'chapter'],
  headingStops: [
    ...['at', 'of', 'below', 'above', 'in', 'on', 'for', 'from', 'to', 'if', 'when', 'then'],
    ...['that', 'which', 'where', 'is', 'are', 'has', 'under', 'with', 'before', 'after'],
    ...['first', 'again', 'further', 'later', 'earlier', 'near'],
  ],
  selfWords: ['this article', 'this page', 'this document', 'this guide', 'this topic'],
  siteWords: [
    ...['knowledge base', 'knowledgebase', 'help center', 'help centre', 'support center'],
    ...['support centre', 'support site', 'support website', 'community', 'forum', 'forums'],
    ...['website', 'web site', 'user guide'],
  ],
};
