// The English words of site furniture: what a page prints around its articles.
import type { LanguagePack } from './pack.ts';

export const englishFurniture: LanguagePack['boilerplate'] = {
  lines: [
    ...['syndicate content', 'skip to main content', 'skip to content', 'skip navigation'],
    ...['back to top', 'return to top', 'top of page', 'print this page', 'print this article'],
    ...['share this article', 'share this page', 'recently viewed articles', '0 comments'],
    ...['please sign in to leave a comment', 'article is closed for comments'],
    ...['follow us', 'all rights reserved'],
  ],
  openings: [
    ...['was this article helpful', 'was this page helpful', 'was this helpful'],
    ...['was this information helpful', 'was this answer helpful', 'is this article helpful'],
    ...['is this page helpful', 'did you find this article helpful', 'did you find it helpful'],
    ...['did you find this helpful', 'did this article help', 'did this answer your question'],
    ...['rate this article', 'rate this page', 'how helpful was this', 'have more questions?'],
    ...['\u00a9', '(c) 19', '(c) 20', 'copyright \u00a9', 'copyright (c)', 'powered by'],
  ],
  answers: [
    ...['yes', 'no', 'yes no', 'yes / no', 'yes | no', 'submit', 'submit feedback', 'feedback'],
    ...['thank you', 'thanks for your feedback', 'thank you for your feedback', 'not really'],
    ...['comments', 'share', 'print', 'follow'],
  ],
  links: [
    ...['home', 'menu', 'search', 'log in', 'login', 'sign in', 'sign up', 'register', 'print'],
    ...['share', 'email', 'contact', 'contact us', 'contact support', 'support', 'support home'],
    ...['help', 'help center', 'help centre', 'community', 'products', 'submit a request'],
    ...['toggle navigation', 'toggle navigation menu', 'my account', 'english', 'follow'],
    ...['knowledge base', 'downloads', 'close', 'back', 'all categories', 'save as pdf'],
  ],
  homes: [
    ...['home', 'support', 'support home', 'help', 'help home', 'help center', 'help centre'],
    ...['help & support', 'help and support', 'support center', 'support centre', 'all articles'],
    ...['knowledge base', 'all collections', 'all categories', 'docs', 'documentation'],
  ],
};
