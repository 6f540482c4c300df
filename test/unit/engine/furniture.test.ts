import { describe, expect, test } from 'vitest';
import { isFurnitureName, isPointerElsewhere } from '../../../engine/furniture.ts';

describe('a name is the article’s own', () => {
  test.each([
    '',
    'article-body',
    'story',
    'post-content',
    'related-to-nato',
    'has-comments',
    'no-sidebar',
    'page--with-sidebar',
    'layout--comments',
    'paywall',
    'read-more',
    'advance',
    'shared-values',
    'adsense-free',
    'commentary',
    'headline',
  ])('%s', (name) => expect(isFurnitureName(name)).toBe(false));
});

describe('a name is of what stands around an article', () => {
  test.each([
    'comments',
    'comment-list',
    'Comments',
    'disqus_thread',
    'related-articles',
    'RelatedStories',
    'related_stories',
    'Related stories',
    'c-related__list',
    'related--wide',
    'article__related',
    'article-comments',
    'most-read',
    'More on this story',
    'recommended-posts',
    'newsletter-signup',
    'ad',
    'ad-slot',
    'social-share',
    'share-buttons',
    'sidebar',
    'breadcrumbs',
    'cookie-banner',
    'photo-credit',
  ])('%s', (name) => expect(isFurnitureName(name)).toBe(true));
});

test('a block with words of its own is more than a pointer', () => {
  expect(isPointerElsewhere('He said so in a , and again on Monday.')).toBe(false);
  expect(isPointerElsewhere('Peskov, whom agencies quoted at length:')).toBe(false);
  expect(isPointerElsewhere('“We are satisfied,” ')).toBe(false);
});

test('a block with nothing but links, or a label before one, is a pointer elsewhere', () => {
  expect(isPointerElsewhere('')).toBe(true);
  expect(isPointerElsewhere(' | · → ')).toBe(true);
  expect(isPointerElsewhere('Read also: ')).toBe(true);
});
